import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Manifest } from './manifest.ts';

const PACKAGE = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json');

/** What Microsoft's own schemas say of a manifest and its languages, a sentence each. Needs the development dependencies. */
export function schemaProblemsOf({ manifest, languages }: Manifest): readonly string[] {
  return [
    ...problemsBy('MicrosoftTeams.schema.json', 'manifest.json', manifest),
    ...Object.entries(languages).flatMap(([file, words]) => problemsBy('MicrosoftTeams.Localization.schema.json', file, words)),
  ];

  function problemsBy(schema: string, file: string, value: unknown): readonly string[] {
    const validate = compile(String(manifest['manifestVersion']), schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${file}: ${instancePath} ${message ?? 'is wrong'}`);
  }
}

function compile(version: string, schema: string) {
  const file = new URL(`build/json-schemas/teams/v${version}/${schema}`, `file://${PACKAGE}`);
  // Its patterns use two escapes that JavaScript does not know.
  const text = readFileSync(fileURLToPath(file), 'utf8').replace(/^\uFEFF/u, '').replaceAll('\\a', '\\u0007').replaceAll('\\v', '\\u000b'); // prettier-ignore
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv, ['uri', 'email', 'regex']);
  return ajv.compile(JSON.parse(text) as object);
}
