import { describe, expect, test } from 'vitest';
import { ABOUT } from '../../src/about/page.ts';
import { manifestFor, textsIn } from '../../src/package/manifest.ts';
import { readPackageSettings } from '../../src/package/settings.ts';
import { ONE } from '../wire/engines.ts';
import { useSchool } from '../wire/school.ts';
import { makeLocalKeys } from '../../src/tabs/local-keys.ts';

const APP_ID = '11111111-2222-4333-8444-555555555555';
const URL_OF_THE_BOT = 'https://bot.example.org';
const { manifest } = manifestFor(
  readPackageSettings({
    MicrosoftAppId: APP_ID,
    PUBLIC_URL: URL_OF_THE_BOT,
    TAB_APP_ID_URI: `api://bot.example.org/botid-${APP_ID}`,
  }),
);
const paths = new Set(
  textsIn(manifest, '').flatMap(([, text]) => (text.startsWith(URL_OF_THE_BOT) ? [new URL(text).pathname] : [])),
);
const { publicKey } = await makeLocalKeys();

describe.each(ONE)('the pages that the manifest names, on $name', (engine) => {
  const school = useSchool(engine, { localKey: publicKey });

  test.each([...paths])('%s is there', async (path) => {
    const { status } = await fetch(`${school.bot().url}${path}`);
    // 503: the page of the tab was not built.
    expect([200, 503]).toContain(status);
  });

  test.each(ABOUT)('%s is read in the language that is asked for, and nothing runs on it', async (which) => {
    const path = which === 'about' ? '/about' : `/about/${which}`;
    const read = async (query: string, language: string) => {
      const response = await fetch(`${school.bot().url}${path}${query}`, { headers: { 'accept-language': language } });
      return { text: await response.text(), policy: response.headers.get('content-security-policy') };
    };
    const [dutch, english, chosen] = [await read('', 'nl'), await read('', 'en-GB'), await read('?lang=en', 'nl')];
    expect([dutch.text.includes('<html lang="nl">'), english.text.includes('<html lang="en">')]).toEqual([true, true]);
    expect(chosen).toEqual(english);
    expect(dutch.policy).toContain("default-src 'none'");
    expect((await fetch(`${school.bot().url}${path}?lang=<script>`)).status).toBe(200);
  });
});
