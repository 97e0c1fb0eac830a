import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSchool } from './people.ts';
import { startLocal, type Running } from './start.ts';

/**
 * Starts the stand-in for Teams as a process of its own.
 *
 *     node src/local/main.ts [--port 3979] [--bot http://127.0.0.1:3978/api/messages] [--school demo/school] [--state .data/local-chats.json]
 *
 * What is not given comes from LOCAL_PORT, PORT, SCHOOL_DIR and DATA_DIR. LOCAL_TAB_KEY is made by `npm start`.
 */
const { env } = process;
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    bot: { type: 'string' },
    school: { type: 'string' },
    state: { type: 'string' },
  },
});

quietAboutTypeStripping();
const running = await start().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`The stand-in for Teams: ${running.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void running.close().then(() => process.exit(0)));
}

async function start(): Promise<Running> {
  return startLocal({
    port: portIn(values.port ?? env['LOCAL_PORT'] ?? ''),
    botUrl: values.bot ?? `http://127.0.0.1:${env['PORT'] ?? 3978}/api/messages`,
    ...(await readSchool(values.school ?? env['SCHOOL_DIR'] ?? join(import.meta.dirname, '../../demo/school'))),
    stateFile: values.state ?? join(env['DATA_DIR'] ?? '.data', 'local-chats.json'),
    announce: true,
    ...(env['LOCAL_TAB_KEY'] ? { tabKey: env['LOCAL_TAB_KEY'] } : {}),
  });
}

/** An empty value counts as not set. */
function portIn(given: string): number {
  const port = Number(given.trim() || 3979);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`LOCAL_PORT: ${given} is no port; give a whole number from 0 to 65535`);
}

/** The page's code loses its types on its way out; Node calls that function experimental, once, which helps nobody here. */
function quietAboutTypeStripping(): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (!warning.message.startsWith('stripTypeScriptTypes')) console.warn(warning.stack ?? warning.message);
  });
}
