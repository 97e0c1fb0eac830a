import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readMentor, readStudent, type EarlierTurn, type Rewrite } from '../dialogs/language/index.ts';
import { LOCALES, RULES, type Locale } from '../dialogs/vocabulary.ts';
import { isDay } from './days.ts';

const USAGE = `Usage: npm run -s assess -- --by mentor|student [--locale nl|en] [--today YYYY-MM-DD] [--context FILE]
Reads one sentence a line on standard input and writes one JSON object a line.
  --by       whose sentences: mentor or student
  --locale   nl (the default) or en
  --today    the day that "volgende week dinsdag" is counted from; the day of today when absent
  --context  a file with earlier turns, one a line: "mentor: ..." or "student: ..."
`;

type Settings = {
  readonly by: 'mentor' | 'student';
  readonly locale: Locale;
  readonly today: string;
  readonly earlier: readonly EarlierTurn[];
};

class UsageError extends Error {}

function settingsOf(args: readonly string[]): Settings {
  const { by, locale = 'nl', today = new Date().toISOString().slice(0, 10), context } = optionsOf(args);
  if (by !== 'mentor' && by !== 'student') throw new UsageError('--by must be mentor or student');
  if (!isLocale(locale)) throw new UsageError(`--locale must be one of ${LOCALES.join(', ')}`);
  if (!isDay(today)) throw new UsageError('--today must be a day, written as YYYY-MM-DD');
  return { by, locale, today, earlier: context === undefined ? [] : earlierIn(context) };
}

function optionsOf(args: readonly string[]): Partial<Record<'by' | 'locale' | 'today' | 'context', string>> {
  try {
    const options = {
      by: { type: 'string' },
      locale: { type: 'string' },
      today: { type: 'string' },
      context: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

function earlierIn(file: string): readonly EarlierTurn[] {
  const lines = readContext(file)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const turn = /^\s*(mentor|student)\s*:\s*(.*)$/iu.exec(line);
    if (!turn) throw new UsageError(`${file}, line ${index + 1}: begin with "mentor:" or "student:"`);
    return { by: turn[1]?.toLowerCase() === 'mentor' ? 'mentor' : 'student', text: turn[2] ?? '' };
  });
}

function readContext(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--context ${file} cannot be read`, { cause: error });
  }
}

/** What a locale says: a sentence for each kind of finding, the words of each question of the bank. */
type Said = {
  readonly tips: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

function saidIn(locale: Locale): Said {
  return { tips: json(locale, 'tips'), questions: json(locale, 'questions') };
}

function json<T>(locale: Locale, name: string): T {
  return JSON.parse(readFileSync(new URL(`../locales/${locale}/${name}.json`, import.meta.url), 'utf8')) as T;
}

function rewriteText(rewrite: Rewrite, { questions }: Said): string[] {
  if ('text' in rewrite) return [rewrite.text];
  const plain = Object.values(questions[rewrite.question] ?? {}).find((words) => !words.includes('{{'));
  return plain === undefined ? [] : [plain];
}

function mentorLine(text: string, { locale, earlier }: Settings, said: Said): object {
  const { form, findings, moves } = readMentor(text, { locale, earlier });
  return {
    text,
    form,
    findings: findings.map(({ kind, rule, span, rewrites }) => ({
      kind,
      rule: RULES.indexOf(rule) + 1,
      span,
      tip: said.tips[kind] ?? '',
      rewrites: rewrites.flatMap((rewrite) => rewriteText(rewrite, said)),
    })),
    moves,
  };
}

function studentLine(text: string, { locale, today }: Settings): object {
  const { emotionWords, hasExperience, agreement } = readStudent(text, { locale, today });
  return { text, emotionWords, hasExperience, agreement };
}

/** The lines of a stream, without their ends; the part after the last line break counts when it is not empty. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const chunk of input) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield lines.map((line) => line.replace(/\r$/u, ''));
  }
  if (rest !== '') yield [rest];
}

/** `npm run -s assess -- --by mentor`: reads the sentences on standard input. Arguments that cannot be used are told on standard error, with exit code 2. */
export async function assess(args: readonly string[]): Promise<void> {
  // Whoever reads this, such as `head`, may have had enough.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  try {
    await assessBy(settingsOf(args));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  }
}

async function assessBy(settings: Settings): Promise<void> {
  const said = saidIn(settings.locale);
  const read = (text: string): object =>
    settings.by === 'mentor' ? mentorLine(text, settings, said) : studentLine(text, settings);
  for await (const lines of linesOf(process.stdin.setEncoding('utf8'))) {
    if (lines.length > 0) process.stdout.write(lines.map((line) => `${JSON.stringify(read(line))}\n`).join(''));
  }
}
