import { readFileSync } from 'node:fs';
import { ICONS } from './icons.ts';
import { MANIFEST, manifestFor } from './manifest.ts';
import { problemsOf } from './problems.ts';
import { schemaProblemsOf } from './schema.ts';
import { readPackageSettings } from './settings.ts';

/** `npm run check:manifest`: holds the manifest and its languages to Microsoft's schemas and to what they let pass. */
const EXAMPLE = '00000000-0000-4000-8000-000000000000';
const manifest = manifestFor(
  readPackageSettings({
    MicrosoftAppId: EXAMPLE,
    PUBLIC_URL: 'https://bot.example.org',
    TAB_APP_ID_URI: `api://bot.example.org/botid-${EXAMPLE}`,
  }),
);
const icons = Object.fromEntries(Object.keys(ICONS).map((name) => [name, readFileSync(new URL(name, MANIFEST))]));
const problems = [...schemaProblemsOf(manifest), ...problemsOf(manifest, icons)];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length === 0) process.stdout.write('The app manifest holds.\n');
process.exitCode = problems.length === 0 ? 0 : 1;
