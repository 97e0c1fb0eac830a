import { writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { BUILT_SERVER, builtFrom, markOfServer, ROOT, STAMP } from './fresh.ts';
import { takePlace } from './take-place.ts';

/** Libraries of many small files, which are put together with our own. The others stay where they are: they bring binaries or files of their own, or are loaded late. */
const TOGETHER = ['kysely', 'zod', 'jose', 'xstate', 'i18next', 'minisearch', 'csv-parse', 'uuid'];

/**
 * Puts the sources of the server together into few files, in `dist/server`, unless that has been done of these very sources.
 * Loading many hundred files takes longer than anything else at a start. `tell` hears a line before and after. Several may build at
 * once: each into a folder of its own, which then takes the place of the old one.
 */
export async function buildServer(tell: (line: string) => void): Promise<void> {
  if (builtFrom('main')) return;
  tell('Putting the server together, once…');
  const from = performance.now();
  const mark = markOfServer();
  const made = join(ROOT, 'dist', `server-${process.pid}`);
  const { build } = await import('vite');
  await build(serverConfig(made));
  await writeFile(join(made, STAMP), mark);
  await takePlace(made, BUILT_SERVER);
  tell(`Put together in ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

function serverConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    mode: 'production',
    plugins: [whereItStood()],
    ssr: { noExternal: TOGETHER },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: { main: join(ROOT, 'src/main.ts'), start: join(ROOT, 'src/start.ts') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  };
}

/** Written so that this file, too, can be put together. */
const META = 'import.meta';

/** A source that looks for a file beside itself goes on looking beside where it stood. */
function whereItStood(): Plugin {
  return {
    name: 'where-it-stood',
    transform(code, id) {
      if (!id.startsWith(ROOT) || id.includes('/node_modules/') || !/\bimport\.meta\./u.test(code)) return null;
      const place = JSON.stringify(relative(BUILT_SERVER, id));
      const folder = JSON.stringify(relative(BUILT_SERVER, dirname(id)));
      return {
        code: code
          .replaceAll(/\bimport\.meta\.url\b/gu, `new URL(${place}, ${META}.url).href`)
          .replaceAll(/\bimport\.meta\.dirname\b/gu, `decodeURIComponent(new URL(${folder}, ${META}.url).pathname)`),
        map: null,
      };
    },
  };
}
