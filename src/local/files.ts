import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import type { ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';

const require = createRequire(import.meta.url);
const WEB = join(import.meta.dirname, 'web');
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.ts': 'text/javascript',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Nothing that the page loads or calls may leave this machine; pictures come with the cards. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with a file of the page, browser code without its types. `false`: there is no such file. */
export async function sendFile(path: string, res: ServerResponse): Promise<boolean> {
  const file = fileOf(path);
  if (file === undefined) return false;
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return false;
  const body = extname(file) === '.ts' ? stripTypeScriptTypes(text) : text;
  res.writeHead(200, {
    'content-type': `${TYPES[extname(file)]}; charset=utf-8`,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  res.end(body);
  return true;
}

function fileOf(path: string): string | undefined {
  if (path === '/') return join(WEB, 'index.html');
  if (path === '/vendor/adaptivecards.js') return require.resolve('adaptivecards/dist/adaptivecards.min.js');
  if (path === '/vendor/markdown-it.js') {
    return join(dirname(require.resolve('markdown-it/package.json')), 'dist/browser/markdown-it.umd.min.js');
  }
  const [, name] = /^\/web\/([a-z][a-z-]*\.(?:ts|css|svg))$/.exec(path) ?? [];
  return name === undefined ? undefined : join(WEB, name);
}
