import type { BotName } from './bots.ts';
import type { Kind } from './channel/activity.ts';
import { medianOf, medianOfVisits, ratioOf, type Rounds } from './figures.ts';
import { goalsReached, type Reached } from './goals.ts';
import type { Options } from './options.ts';
import { CONCURRENCIES, OTHERS } from './visit.ts';

/** What each bot is, as the tables name it. */
const NAMES: Readonly<Record<BotName, string>> = {
  bare: '(a) bare echo',
  stock: '(b) stock echo',
  sqlite: '(c) ours on SQLite',
  postgres: '(d) ours on PostgreSQL',
};
const TURNS: Readonly<Record<Kind, string>> = { note: 'a typed note', help: '`help`', press: 'a card action with a note' };

/**
 * The object that ends the output: ratios to the stock bot at concurrency 16, of a note and, as `help`, of a turn that answers one message
 * by one; and the time from start to first answer. Null: not measured.
 */
export function summaryOf(rounds: Rounds, { anyway, auth }: Pick<Options, 'anyway' | 'auth'>): object {
  const against = (kind: Kind, measure: 'perSecond' | 'p99' | 'cpuPerThousand') => ({
    sqlite_x_echo: rounded(ratioOf(rounds, { bot: 'sqlite', kind, concurrency: 16 }, measure, anyway)),
    postgres_x_echo: rounded(ratioOf(rounds, { bot: 'postgres', kind, concurrency: 16 }, measure, anyway)),
  });
  const ratios = (kind: Kind) => ({
    throughput: against(kind, 'perSecond'),
    p99: against(kind, 'p99'),
    cpu: against(kind, 'cpuPerThousand'),
  });
  const cold = (bot: BotName) =>
    rounded(
      medianOfVisits(rounds, bot, ({ coldStartMs }) => coldStartMs),
      0,
    );
  return {
    ...ratios('note'),
    coldStartMs: { bare: cold('bare'), stock: cold('stock'), sqlite: cold('sqlite'), postgres: cold('postgres') },
    help: ratios('help'),
    ...(anyway ? { disturbed: true } : {}),
    ...(auth ? { authenticated: true } : {}),
  };
}

/** Tables in Markdown: turns at each concurrency, other kinds of turns, starting and memory, and what was aimed at. */
export function tablesOf(rounds: Rounds, bots: readonly BotName[], anyway: boolean): string {
  const turns = bots.flatMap((bot) =>
    CONCURRENCIES.map((concurrency) => turnRow(rounds, { bot, kind: 'note', concurrency }, anyway)),
  );
  const others = bots
    .filter((bot) => bot === 'sqlite' || bot === 'postgres')
    .flatMap((bot) => OTHERS.map((which) => turnRow(rounds, { bot, ...which }, anyway)));
  const head = [
    'bot and turn',
    'at once',
    'turns/s',
    'x (b)',
    'p50 ms',
    'x (b)',
    'p95 ms',
    'p99 ms',
    'x (b)',
    'CPU s per 1,000',
    'x (b)',
  ];
  return [
    table(head, [...turns, ...others]),
    table(
      [
        'bot',
        'start to first answer, ms',
        'memory with all conversations, MB',
        'memory at the end, MB',
        'turns until then',
        'sockets opened in warm slices',
      ],
      bots.map((bot) => visitRow(rounds, bot)),
    ),
    table(
      ['aimed at, x (b)', 'how much', TURNS.note, TURNS.help],
      goalsReached(rounds, anyway).map(({ bot, of, aim, note, help }) => [
        `${NAMES[bot]}: ${of}`,
        aim,
        verdict(note),
        verdict(help),
      ]),
    ),
  ].join('\n\n');
}

function turnRow(rounds: Rounds, which: { bot: BotName; kind: Kind; concurrency: number }, anyway: boolean): readonly string[] {
  const figure = (measure: Parameters<typeof medianOf>[2], digits: number): string =>
    told(rounded(medianOf(rounds, which, measure, anyway), digits));
  const ratio = (measure: Parameters<typeof medianOf>[2]): string => told(rounded(ratioOf(rounds, which, measure, anyway)));
  const name =
    which.bot === 'sqlite' || which.bot === 'postgres' ? `${NAMES[which.bot]}, ${TURNS[which.kind]}` : NAMES[which.bot];
  return [
    name,
    String(which.concurrency),
    figure('perSecond', 0),
    ratio('perSecond'),
    figure('p50', 2),
    ratio('p50'),
    figure('p95', 2),
    figure('p99', 2),
    ratio('p99'),
    figure('cpuPerThousand', 3),
    ratio('cpuPerThousand'),
  ];
}

function visitRow(rounds: Rounds, bot: BotName): readonly string[] {
  const of = (figure: Parameters<typeof medianOfVisits>[2]): string => told(rounded(medianOfVisits(rounds, bot, figure), 0));
  return [
    NAMES[bot],
    of(({ coldStartMs }) => coldStartMs),
    of(({ memory }) => memory.conversationsMb),
    of(({ memory }) => memory.turnsMb),
    of(({ memory }) => memory.turns),
    of(({ slices }) => slices.reduce((sum, { socketsOpened }) => sum + socketsOpened, 0)),
  ];
}

function verdict({ times, isReached }: Reached['note']): string {
  return times === null ? told(times) : `${told(times)} ${isReached ? 'yes' : '**no**'}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function told(figure: number | null): string {
  return figure === null ? 'not measured' : figure.toLocaleString('en', { maximumFractionDigits: 3 });
}

function rounded(figure: number | null, digits = 2): number | null {
  return figure === null ? null : Number(figure.toFixed(digits));
}

/** Puts new figures between their marks in `docs/performance.md`, those with authenticated callers between marks of their own; what people wrote around them stays. */
export function withFigures(document: string, figures: string, { auth }: Pick<Options, 'auth'>): string {
  const what = auth ? 'measured with callers authenticated' : 'measured';
  const [begin, end] = [`<!-- ${what} -->`, `<!-- end of ${what} -->`];
  const [from, until] = [document.indexOf(begin), document.indexOf(end)];
  if (from === -1 || until === -1) throw new Error(`docs/performance.md has no ${begin} and ${end}; restore them`);
  return `${document.slice(0, from + begin.length)}\n\n${figures}\n\n${document.slice(until)}`;
}
