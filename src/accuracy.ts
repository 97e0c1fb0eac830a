import { readFileSync, writeFileSync } from 'node:fs';
import { measureMentor, measureStudent, together, type Measured } from './accuracy/measure.ts';
import { speeds } from './accuracy/speed.ts';
import { floorsIn, table, underFloor, withFigures } from './accuracy/report.ts';
import { goOnUnread } from './unread.ts';

goOnUnread(process);

const DOCUMENT = new URL('../docs/accuracy.md', import.meta.url);

const DUTCH_DEVELOPMENT = together([
  ...['dev', 'a', 'b', 'c', 'd'].map((part) => measureMentor(`mentor.nl.${part}`, 'nl')),
  measureStudent('student.nl.dev', 'nl'),
]);
const DUTCH_TEST = together([measureMentor('mentor.nl.test', 'nl'), measureStudent('student.nl.test', 'nl')]);
const ENGLISH_DEVELOPMENT = together([measureMentor('mentor.en.dev', 'en'), measureStudent('student.en.dev', 'en')]);
const ENGLISH_TEST = together([measureMentor('mentor.en.test', 'en'), measureStudent('student.en.test', 'en')]);
const TEST = together([DUTCH_TEST, ENGLISH_TEST]);
const ORDINARY = together([measureMentor('ordinary.nl', 'nl'), measureMentor('ordinary.en', 'en')]);

const SECTIONS: readonly (readonly [title: string, measured: Measured])[] = [
  ['Test part, Dutch', DUTCH_TEST],
  ['Test part, English', ENGLISH_TEST],
  ['Test part, both languages: what the floors are held against', TEST],
  ['Development part, Dutch', DUTCH_DEVELOPMENT],
  ['Development part, English', ENGLISH_DEVELOPMENT],
];

const alarms = ORDINARY.mistakes.map(({ what, text }) => `- ${what}: ${text}`);
const ordinary = `### Ordinary sentences\n\n${alarms.length} false alarms.${alarms.length === 0 ? '' : `\n\n${alarms.join('\n')}`}`;
const figures = [...SECTIONS.map(([title, measured]) => `### ${title}\n\n${table(measured)}`), ordinary].join('\n\n');

const document = readFileSync(DOCUMENT, 'utf8');
const failures = underFloor(TEST, floorsIn(document));
writeFileSync(DOCUMENT, withFigures(document, figures));
process.stdout.write(`${figures}\n`);

process.stdout.write(`\n${speeds()}\n`);

if (process.argv.includes('--mistakes')) {
  const listed = SECTIONS.flatMap(([title, { mistakes }]) =>
    mistakes.map(({ what, how, text }) => `${title}: ${how} ${what}: ${text}`),
  );
  process.stdout.write(`\n${listed.join('\n')}\n`);
}
if (failures.length > 0) {
  process.stderr.write(`Under the floor of docs/accuracy.md:\n${failures.join('\n')}\n`);
  process.exitCode = 1;
}
