import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PAGES } from './page-config.ts';

type File = { readonly type: string; readonly plain: Buffer; readonly zipped: Buffer };

/** The built pages, read once. `pages` by the name in their address, `assets` by file name. */
export type Built = { readonly pages: ReadonlyMap<string, string>; readonly assets: ReadonlyMap<string, File> };

/** Something to send. */
type Sent = { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer | string };

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Stands in the page where each answer puts a nonce of its own. */
const NONCE = '__NONCE__';
/** Where Teams, Outlook and Microsoft 365 show a tab (the list of teams-js). */
const HOSTS = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://outlook.office365.com',
].join(' ');

/** Reads what `build.ts` made. Null when there is nothing. */
export async function readBuilt(folder: string): Promise<Built | null> {
  const read = Object.entries(PAGES).map(
    async ([name, file]) => [name, await readFile(join(folder, file), 'utf8').catch(absent)] as const,
  );
  const pages = (await Promise.all(read)).flatMap(([name, html]) => (html === null ? [] : [[name, html] as const]));
  if (pages.length === 0) return null;
  const names = (await readdir(join(folder, 'assets'))).filter((name) => extname(name) in TYPES);
  const files = names.map(async (name) => {
    const plain = await readFile(join(folder, 'assets', name));
    return [name, { type: TYPES[extname(name)] ?? '', plain, zipped: await promisify(gzip)(plain, { level: 9 }) }] as const;
  });
  return { pages: new Map(pages), assets: new Map(await Promise.all(files)) };
}

/** A page by its name. Scripts and styles come from here alone, and only Microsoft's hosts may frame it. */
export function pageOf({ pages }: Built, name: keyof typeof PAGES): Sent | undefined {
  const html = pages.get(name);
  if (html === undefined) return undefined;
  const nonce = randomBytes(16).toString('base64url');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${HOSTS}`,
  ].join('; ');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  };
  return { headers, body: html.replaceAll(NONCE, nonce) };
}

/** A file of the page; its name changes with its content, so a browser may keep it for good. */
export function fileFor({ assets }: Built, name: string, accepts: string): Sent | undefined {
  const file = assets.get(name);
  if (!file) return undefined;
  const headers = {
    'content-type': file.type,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  };
  if (!/\bgzip\b/u.test(accepts)) return { headers, body: file.plain };
  return { headers: { ...headers, 'content-encoding': 'gzip' }, body: file.zipped };
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
