import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { ConfigError } from '../config.ts';
import { ICONS } from './icons.ts';
import { MANIFEST, manifestFor } from './manifest.ts';
import { problemsOf } from './problems.ts';
import type { PackageSettings } from './settings.ts';

/**
 * The app package for one installation: a zip that is the same to the byte whenever and wherever it is made of the same.
 * Throws `ConfigError` when Teams or the bot would stumble over it.
 */
export function makePackage(settings: PackageSettings): Uint8Array {
  const made = manifestFor(settings);
  const icons = Object.fromEntries(Object.keys(ICONS).map((name) => [name, readFileSync(new URL(name, MANIFEST))]));
  const problems = problemsOf(made, icons);
  if (problems.length > 0) throw new ConfigError(problems);
  const texts = { 'manifest.json': made.manifest, ...made.languages };
  const files: Zippable = {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(`${JSON.stringify(text, null, 2)}\n`)])),
    ...icons,
  };
  const names = Object.keys(files).toSorted();
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name] ?? {}])) as Zippable, {
    level: 9,
    mtime: noDay(),
    os: 3,
  });
}

/** The oldest day that a zip file can tell. It tells the local time, so this moment is another one in every time zone. */
function noDay(): Date {
  return new Date(1980, 0, 1);
}
