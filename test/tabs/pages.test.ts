import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Built, fileFor, pageOf } from '../../src/tabs/pages.ts';

const SCRIPT = Buffer.from('say("hello")');
const BUILT: Built = {
  pages: new Map([['passport', '<meta name="style-nonce" content="__NONCE__" />']]),
  assets: new Map([['index-1.js', { type: 'text/javascript', plain: SCRIPT, zipped: gzipSync(SCRIPT) }]]),
};

describe('the page', () => {
  test('lets in no script, style or frame but those of ours and of Microsoft, with a nonce that is new each time', () => {
    const pages = [pageOf(BUILT, 'passport'), pageOf(BUILT, 'passport')];
    const nonces = pages.map((page) => /'nonce-([\w-]{22})'/u.exec(page?.headers['content-security-policy'] ?? '')?.[1]);
    expect(new Set(nonces).size).toBe(2);
    expect(pages.map((page) => page?.body)).toEqual(nonces.map((nonce) => `<meta name="style-nonce" content="${nonce}" />`));
    const rules = pages[0]?.headers['content-security-policy']?.replace(/'nonce-[^']+'/u, "'nonce'").split('; ');
    expect(rules).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://teams.cloud.microsoft https://*.cloud.microsoft https://*.office.com https://*.microsoft365.com https://outlook.office365.com",
    ]);
  });

  test('is not there when it was not built', () => {
    expect(pageOf(BUILT, 'coverage')).toBeUndefined();
  });

  test('is sent with files that a browser may keep, zipped for whoever can read that', () => {
    const zipped = fileFor(BUILT, 'index-1.js', 'br, gzip');
    expect([zipped?.headers['content-encoding'], gunzipSync(zipped?.body ?? '').toString()]).toEqual(['gzip', 'say("hello")']);
    const plain = fileFor(BUILT, 'index-1.js', '');
    expect([plain?.headers['content-encoding'], plain?.body]).toEqual([undefined, SCRIPT]);
    expect(plain?.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test.each(['../index.html', '..%2f', 'index.html', '__proto__', ''])('has no file %j', (name) => {
    expect(fileFor(BUILT, name, 'gzip')).toBeUndefined();
  });
});
