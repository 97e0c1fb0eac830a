import { readFileSync } from 'node:fs';
import type { PackageSettings } from './settings.ts';

/** The folder with the manifest, its English words and its icons. */
export const MANIFEST = new URL('../../manifest/', import.meta.url);

/** A file of words for Teams: a sentence by its path in the manifest, such as `staticTabs[0].name`. */
export type LanguageFile = Readonly<Record<string, string>>;

/** Everything of the package that is text, before it is written. */
export type Manifest = { readonly manifest: Record<string, unknown>; readonly languages: Readonly<Record<string, LanguageFile>> };

/** Where Teams shows words in the person's language. */
const WORDED = /^(?:name|description)\.|^staticTabs\[\d+\]\.name$|\.(?:title|description|prompt)$/u;

/** The manifest for one installation, and its words in both languages. Those of the default language stand in the manifest. */
export function manifestFor(settings: PackageSettings): Manifest {
  const manifest = JSON.parse(filledIn(readText('manifest.json'), settings)) as Record<string, unknown>;
  const english = JSON.parse(readText('en.json')) as LanguageFile;
  const dutch = { $schema: english['$schema'] ?? '', ...wordsIn(manifest) };
  return { manifest, languages: { 'nl.json': dutch, 'en.json': english } };
}

/** Every sentence of a manifest that has to be there in each language, by its path. */
export function wordsIn(manifest: Record<string, unknown>): LanguageFile {
  return Object.fromEntries(textsIn(manifest, '').filter(([path]) => WORDED.test(path)));
}

/** Every text of a value with its path, such as `bots[0].botId`. */
export function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each, place) => textsIn(each, `${path}[${place}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, path === '' ? name : `${path}.${name}`));
}

/** Puts the settings in the places that are marked for them. Throws on a mark that no setting has. */
function filledIn(template: string, settings: PackageSettings): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (_mark, name: string) => {
    const value = Object.hasOwn(settings, name) ? settings[name as keyof PackageSettings] : undefined;
    if (value === undefined) throw new Error(`manifest/manifest.json marks a place for ${name}, which no setting fills`);
    return JSON.stringify(value).slice(1, -1);
  });
}

function readText(name: string): string {
  return readFileSync(new URL(name, MANIFEST), 'utf8');
}
