import { writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { BUILT_SERVER, builtFrom, markOf, ROOT, STAMP } from './fresh.ts';
import { takePlace } from './take-place.ts';

/**
 * Libraries that stay where they are: they bring binaries or files of their own, are seldom loaded, or ask for what Node warns of outside `node_modules`. The
 * others are put together with our own.
 */
const APART = [
  '@opentelemetry/api',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/resources',
  '@opentelemetry/sdk-trace-base',
  '@resvg/resvg-js',
  'better-sqlite3',
  'pg',
  'prom-client',
  'vite',
  'whatwg-url',
];

/**
 * Puts the sources of the server together into few files, in `dist/server`, unless that has been done of these very sources.
 * Loading many hundred files takes longer than anything else at a start. `tell` hears a line before and after. Several may build at
 * once: each into a folder of its own, which then takes the place of the old one.
 */
export async function buildServer(tell: (line: string) => void): Promise<void> {
  if (builtFrom('main')) return;
  tell('Putting the server together, once…');
  const from = performance.now();
  const made = join(ROOT, 'dist', `server-${process.pid}`);
  const sources = new Map<string, string>();
  const { build } = await import('vite');
  await build(serverConfig(made, sources));
  const madeOf = [...sources].toSorted(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(join(made, STAMP), [markOf(madeOf), ...madeOf.map(([name]) => name)].join('\n'));
  await takePlace(made, BUILT_SERVER);
  tell(`Put together in ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

/** `sources` gets each source of ours that is read, by its name. */
function serverConfig(outDir: string, sources: Map<string, string>): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    mode: 'production',
    plugins: [remembering(sources), whereItStood()],
    ssr: { noExternal: true, external: APART },
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

function remembering(sources: Map<string, string>): Plugin {
  return {
    name: 'what-it-is-made-of',
    enforce: 'pre',
    transform(code, id) {
      if (isOurs(id)) sources.set(relative(ROOT, id), code);
      return null;
    },
  };
}

function isOurs(id: string): boolean {
  return id.startsWith(ROOT) && !id.includes('/node_modules/');
}

/** Written so that this file, too, can be put together. */
const META = 'import.meta';

/** A source that looks for a file beside itself goes on looking beside where it stood. */
function whereItStood(): Plugin {
  return {
    name: 'where-it-stood',
    transform(code, id) {
      if (!isOurs(id) || !/\bimport\.meta\./u.test(code)) return null;
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
