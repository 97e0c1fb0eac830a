import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { drawIcon, ICONS } from '../../src/package/icons.ts';
import { makePackage } from '../../src/package/make.ts';
import { type Manifest, MANIFEST, manifestFor } from '../../src/package/manifest.ts';
import { problemsOf } from '../../src/package/problems.ts';
import { schemaProblemsOf } from '../../src/package/schema.ts';
import { readPackageSettings } from '../../src/package/settings.ts';
import { PROGRAM_VERSION } from '../../src/version.ts';

const APP_ID = '11111111-2222-4333-8444-555555555555';
const ENV = {
  MicrosoftAppId: APP_ID,
  PUBLIC_URL: 'https://bot.example.org/',
  TAB_APP_ID_URI: `api://bot.example.org/botid-${APP_ID}`,
};
const NAMES = Object.keys(ICONS) as (keyof typeof ICONS)[];
const icons = Object.fromEntries(NAMES.map((name) => [name, readFileSync(new URL(name, MANIFEST))]));
const settings = readPackageSettings(ENV);

/** Both kinds of problems of a manifest that was changed, by where each is. */
function problemsAfter(change: (made: Manifest) => void, changed = icons): readonly string[] {
  const made = structuredClone(manifestFor(settings));
  change(made);
  return [...schemaProblemsOf(made), ...problemsOf(made, changed)].map((problem) => problem.split(' ')[0] ?? '');
}

describe('the package', () => {
  test('holds the manifest, both languages and both icons', () => {
    const files = unzipSync(makePackage(settings));
    expect(Object.keys(files)).toEqual(['color.png', 'en.json', 'manifest.json', 'nl.json', 'outline.png']);
    expect(JSON.parse(new TextDecoder().decode(files['manifest.json']))).toEqual(manifestFor(settings).manifest);
  });

  test('is the same to the byte, in every time zone', () => {
    const zone = process.env['TZ'];
    const made = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((TZ) => {
      process.env['TZ'] = TZ;
      return Buffer.from(makePackage(settings)).toString('base64');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(made).size).toBe(1);
  });

  test('holds to Microsoft’s schemas and to what they let pass', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });

  test('names nobody’s messages among what it may read', () => {
    expect(JSON.stringify(manifestFor(settings).manifest)).not.toMatch(/Message\.Read/u);
  });

  test('takes what is the school’s own from the settings', () => {
    const own = { APP_OWNER: 'Lauwers College', PRIVACY_URL: 'https://school.example.org/avg', TERMS_URL: '' };
    const { manifest } = manifestFor(readPackageSettings({ ...ENV, ...own }));
    expect(manifest['developer']).toEqual({
      name: 'Lauwers College',
      websiteUrl: 'https://bot.example.org/about',
      privacyUrl: 'https://school.example.org/avg',
      termsOfUseUrl: 'https://bot.example.org/about/terms',
    });
    expect(manifest['webApplicationInfo']).toEqual({ id: APP_ID, resource: ENV.TAB_APP_ID_URI });
    expect(manifest['validDomains']).toEqual(['bot.example.org']);
  });

  test('has the version of the program, or a higher one that the school gives a package that changed', () => {
    const versionOf = (APP_VERSION: string) => readPackageSettings({ ...ENV, APP_VERSION }).version;
    expect(['', ' 1.0.12 '].map(versionOf)).toEqual([PROGRAM_VERSION, '1.0.12']);
    for (const wrong of ['1', '1.0', 'v1.0.0', '1.0.0-beta', '123456.0.0']) expect(() => versionOf(wrong)).toThrow(ConfigError);
  });
});

describe('the check names', () => {
  const cases: readonly [what: string, change: (made: Manifest) => void, problems: readonly string[]][] = [
    ['an address that is not https', ({ manifest }) => void (at(manifest, 'staticTabs')[0] = tab('http://bot.example.org/tabs/x')), ['staticTabs[0].contentUrl:']],
    ['a page on a domain that is not named', ({ manifest }) => void (at(manifest, 'staticTabs')[0] = tab('https://elsewhere.example.org/')), ['staticTabs[0].contentUrl:']],
    ['a sentence that a language lacks', ({ languages }) => void delete (languages['en.json'] as Record<string, string>)['staticTabs[0].name'], ['en.json:']],
    ['a sentence for a place that is not there', ({ languages }) => void ((languages['en.json'] as Record<string, string>)['staticTabs[7].name'] = 'x'), ['en.json:']],
    ['a language that is not in the package', (made) => void delete (made.languages as Record<string, object>)['en.json'], ['localizationInfo:']],
    ['a permission to read messages', ({ manifest }) => void (manifest['authorization'] = { permissions: { resourceSpecific: [{ name: 'ChatMessage.Read.Chat', type: 'Application' }] } }), ['authorization:']],
    ['a command that the bot does not understand', ({ languages }) => void ((languages['en.json'] as Record<string, string>)['bots[0].commandLists[0].commands[9].title'] = 'abracadabra'), ['bots[0].commandLists[0].commands[9].title:']],
    ['a command that means something else in the other language', ({ languages }) => void ((languages['en.json'] as Record<string, string>)['bots[0].commandLists[0].commands[9].title'] = 'help'), ['bots[0].commandLists[0].commands[9].title:']],
    ['what Microsoft’s schema forbids', ({ manifest }) => void (manifest['kanarie'] = true), ['manifest.json:']],
    ['what Microsoft’s schema forbids in a language', ({ languages }) => void ((languages['en.json'] as Record<string, unknown>)['name.short'] = 'x'.repeat(31)), ['en.json:']],
  ]; // prettier-ignore
  test.each(cases)('%s', (_what, change, problems) => expect(problemsAfter(change)).toEqual(problems));

  test('an icon of another size, and one that is none', () => {
    const swapped = { 'color.png': icons['outline.png'] ?? Buffer.alloc(0), 'outline.png': Buffer.from('kanarie') };
    expect(problemsAfter(() => undefined, swapped)).toEqual(['color.png:', 'outline.png:']);
  });
});

describe('the icons', () => {
  test.each(NAMES)('%s is what its drawing gives', (name) => expect(icons[name]?.equals(drawIcon(name))).toBe(true));
});

describe('settings that will not do', () => {
  const wrong: readonly [name: string, value: string][] = [
    ['MicrosoftAppId', ''],
    ['MicrosoftAppId', 'not-an-id'],
    ['PUBLIC_URL', ' '],
    ['PUBLIC_URL', 'http://bot.example.org'],
    ['PUBLIC_URL', 'https://localhost'],
    ['TAB_APP_ID_URI', ''],
    ['TAB_APP_ID_URI', 'api://elsewhere.example.org/botid-11111111-2222-4333-8444-555555555555'],
    ['APP_OWNER', 'x'.repeat(33)],
    ['PRIVACY_URL', 'http://school.example.org'],
  ];
  test.each(wrong)('%s: %s', (name, value) => {
    expect(() => readPackageSettings({ ...ENV, [name]: value })).toThrow(
      expect.objectContaining({ constructor: ConfigError, problems: [expect.stringMatching(new RegExp(`^${name}: `, 'u'))] }),
    );
  });
});

function at(manifest: Record<string, unknown>, name: string): unknown[] {
  return manifest[name] as unknown[];
}

function tab(contentUrl: string): object {
  return {
    entityId: 'passport',
    name: 'Paspoort',
    contentUrl,
    websiteUrl: 'https://bot.example.org/tabs/passport',
    scopes: ['personal'],
  };
}
