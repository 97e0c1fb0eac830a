import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';

/** The pages by the name in their address, `/tabs/<name>`. */
export const PAGES = { passport: 'index.html', coverage: 'coverage.html', panel: 'panel.html' } as const;

/** How the pages of the tabs are built, into a folder: always as they are used, whatever NODE_ENV says to Vite. */
export function pageConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: fileURLToPath(new URL('web', import.meta.url)),
    base: '/tabs/',
    logLevel: 'error',
    plugins: [askNobodyForHosts()],
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: { input: Object.values(PAGES).map((file) => fileURLToPath(new URL(`web/${file}`, import.meta.url))) },
    },
  };
}

/**
 * teams-js asks a server of Microsoft which hosts it may trust, every time it is loaded, and else takes the list that it
 * brings along. The page takes that list at once: no request leaves a student's browser for it.
 */
function askNobodyForHosts(): Plugin {
  const asking = /\bfetch\(\w+,\{signal:\w+\.signal\}\)/u;
  return {
    name: 'ask-nobody-for-hosts',
    transform(code, id) {
      if (!id.endsWith('teams-js/src/internal/validOrigins.js')) return null;
      if (!asking.test(code))
        throw new Error('teams-js no longer asks for its hosts as it did; look how validOrigins.js does it now');
      return { code: code.replace(asking, 'Promise.reject(new Error("the list that comes along"))'), map: null };
    },
  };
}
