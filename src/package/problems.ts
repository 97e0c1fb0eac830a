import { LOCALES } from '../../dialogs/vocabulary.ts';
import { NO_NAMES, readCommand } from '../commands.ts';
import { ICONS } from './icons.ts';
import { type LanguageFile, type Manifest, textsIn, wordsIn } from './manifest.ts';

/** The permissions in a single chat or team that the app may ask for: none of them reads messages. */
const RESOURCE_SPECIFIC: readonly string[] = [
  'OnlineMeeting.ReadBasic.Chat',
  'ChannelMeeting.ReadBasic.Group',
  'ChatMember.Read.Chat',
  'TeamMember.Read.Group',
];

/** What Microsoft's schemas let pass and Teams or the bot would stumble over, a sentence each. */
export function problemsOf({ manifest, languages }: Manifest, icons: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return [
    ...addressProblems(manifest),
    ...iconProblems(icons),
    ...Object.entries(languages).flatMap(([file, words]) => wordProblems(manifest, file, words)),
    ...fileProblems(manifest, languages),
    ...permissionProblems(manifest),
    ...commandProblems(manifest, languages),
  ];
}

/** Every address is https, and every one that Teams loads is on a domain that the manifest names. */
function addressProblems(manifest: Record<string, unknown>): readonly string[] {
  const domains = (manifest['validDomains'] ?? []) as readonly string[];
  return textsIn(manifest, '').flatMap(([path, text]) => {
    if (path === '$schema' || !/^[a-z][a-z+.-]*:\/\//iu.test(text) || path === 'webApplicationInfo.resource') return [];
    const { protocol, host } = new URL(text);
    if (protocol !== 'https:') return [`${path}: ${text} is not https`];
    const isShown = /\.(?:contentUrl|websiteUrl|configurationUrl)$/u.test(path) && !path.startsWith('developer.');
    return isShown && !domains.includes(host) ? [`${path}: ${host} is not among validDomains`] : [];
  });
}

function iconProblems(icons: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return Object.entries(ICONS).flatMap(([name, wanted]) => {
    const file = icons[name];
    const size = file && sizeOfPng(file);
    if (!size) return [`${name}: is no PNG`];
    return size[0] === wanted && size[1] === wanted
      ? []
      : [`${name}: is ${size.join(' by ')} pixels, not ${wanted} by ${wanted}`];
  });
}

/** Width and height of a PNG, in pixels; undefined for anything else. */
function sizeOfPng(file: Uint8Array): readonly [number, number] | undefined {
  const bytes = Buffer.from(file);
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** A language has a sentence for every place that shows one, and none for places that are not there. */
function wordProblems(manifest: Record<string, unknown>, file: string, words: LanguageFile): readonly string[] {
  const places = Object.keys(wordsIn(manifest));
  const given = Object.keys(words).filter((key) => key !== '$schema');
  return [
    ...places.filter((place) => !given.includes(place)).map((place) => `${file}: has no words for ${place}`),
    ...given.filter((key) => !places.includes(key)).map((key) => `${file}: ${key} points at nothing in the manifest`),
  ];
}

/** Every language that the manifest names is in the package. */
function fileProblems(manifest: Record<string, unknown>, languages: Manifest['languages']): readonly string[] {
  const info = (manifest['localizationInfo'] ?? {}) as {
    defaultLanguageTag?: string;
    defaultLanguageFile?: string;
    additionalLanguages?: readonly { languageTag: string; file: string }[];
  };
  const named = [
    { languageTag: info.defaultLanguageTag ?? '', file: info.defaultLanguageFile ?? '' },
    ...(info.additionalLanguages ?? []),
  ];
  return [
    ...named.filter(({ file }) => !Object.hasOwn(languages, file)).map(({ file }) => `localizationInfo: there is no ${file}`),
    ...LOCALES.filter((locale) => !named.some(({ languageTag }) => languageTag === locale)).map(
      (locale) => `localizationInfo: ${locale} is missing`,
    ),
  ];
}

function permissionProblems(manifest: Record<string, unknown>): readonly string[] {
  const { permissions } = (manifest['authorization'] ?? {}) as {
    permissions?: { resourceSpecific?: readonly { name: string }[] };
  };
  return (permissions?.resourceSpecific ?? [])
    .filter(({ name }) => !RESOURCE_SPECIFIC.includes(name))
    .map(({ name }) => `authorization: ${name} is not among the permissions that the app may ask for`);
}

/** Every command that Teams offers is understood, as the same in both languages. */
function commandProblems(manifest: Record<string, unknown>, languages: Manifest['languages']): readonly string[] {
  return Object.keys(wordsIn(manifest))
    .filter((path) => /^bots.*\.title$/u.test(path))
    .flatMap((path) => {
      const titles = Object.values(languages).map((words) => words[path] ?? '');
      const verbs = titles.map((title) => readCommand(title, NO_NAMES)?.verb);
      const unknown = titles.filter((_title, place) => verbs[place] === undefined);
      if (unknown.length > 0) return unknown.map((title) => `${path}: the bot does not understand "${title}"`);
      return new Set(verbs).size === 1 ? [] : [`${path}: ${titles.join(' and ')} are different commands`];
    });
}
