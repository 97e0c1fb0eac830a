import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LocalWorld, SavedWorld } from './world.ts';

const PAUSE_MS = 250;

export type StateFile = { load(): Promise<SavedWorld | undefined>; follow(world: LocalWorld): void; close(): Promise<void> };

/**
 * Keeps the chats in one JSON file, so that they survive a restart. Written a moment after a change and when the stand-in stops, whole and at
 * once: a file that is there is complete. For its owner alone, as the database is. A message under way at the end counts as waiting.
 */
export function openStateFile(path: string): StateFile {
  let timer: NodeJS.Timeout | undefined;
  let followed: LocalWorld | undefined;
  let writing = Promise.resolve();
  const write = (): Promise<void> => (writing = writing.then(() => (followed ? writeWhole(path, followed.saved()) : undefined)));
  return {
    load: () => readSaved(path),
    follow(world) {
      followed = world;
      world.listen(({ type }) => {
        if (type === 'typing' || type === 'bot') return;
        timer ??= setTimeout(() => {
          timer = undefined;
          void write().catch((error: Error) => console.error(`The chats could not be saved: ${error.message}`));
        }, PAUSE_MS);
      });
    },
    async close() {
      clearTimeout(timer);
      await write();
    },
  };
}

async function readSaved(path: string): Promise<SavedWorld | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const saved = parseSaved(path, text);
  for (const { messages } of saved.chats) {
    for (const message of messages) if (message.delivery === 'sending') message.delivery = 'waiting';
  }
  return saved;
}

function parseSaved(path: string, text: string): SavedWorld {
  try {
    return JSON.parse(text) as SavedWorld;
  } catch (cause) {
    throw new Error(`${path} is not a file of saved chats; remove it to start with empty chats`, { cause });
  }
}

async function writeWhole(path: string, saved: SavedWorld): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, JSON.stringify(saved), { mode: 0o600 });
  await rename(`${path}.new`, path);
}
