import type { WordsFor } from '../../words.ts';
import type { PassportFile } from '../document.ts';
import type { Block, Field, Plan } from './blocks.ts';
import { clip, field, heldSection, onPaper, section } from './passport-plan.ts';

/** What a school asks per activity: the mbo its three steps of effort, the vmbo the four fields of its file (domain.md §6, §9). */
export type ActivitiesKind = 'evidence' | 'dossier';

/** What a student did, as far as they told it. */
type Activity = {
  readonly at: string;
  readonly lead: string;
  readonly title: string;
  readonly explored?: string | undefined;
  readonly acted?: string | undefined;
  readonly goal?: string | undefined;
  readonly did?: string | undefined;
  readonly discovered?: string | undefined;
  readonly next?: string | undefined;
};

const FIELDS = {
  evidence: { exploring: 'explored', acting: 'acted', reflecting: 'discovered' },
  dossier: { goal: 'goal', did: 'did', discovered: 'discovered', next: 'next' },
} as const satisfies Record<ActivitiesKind, Readonly<Record<string, keyof Activity>>>;

/** Activity by activity, the newest first, without grades. A field of the vmbo that was not told is left open to write in by hand. */
export function activitiesPlan(kind: ActivitiesKind, file: PassportFile, spoken: WordsFor, most: number): Plan {
  const words = onPaper(spoken);
  const name = `${file.student.givenName} ${file.student.familyName}`;
  const label = words.t(`export:pdf.${kind}.title`);
  const told = [
    ...file.entries.flatMap((entry) => lookedBack(entry, words)),
    ...file.agreements.flatMap((one) => agreed(one, words)),
  ];
  const newest = told.toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, most);
  const cameUp = file.competencies.map(({ competency, on }) =>
    words.t('export:pdf.cameUp', {
      competency: words.t(`common:competency.${competency}`),
      days: words.list(on.slice(-3).map((day) => words.date(day))),
    }),
  );
  const blocks: readonly Block[] = [
    { block: 'cover', label, name, under: words.t('export:pdf.under', file.exported) },
    ...section('past', words.t(`export:pdf.${kind}.activities`), ...newest.map((activity) => itemOf(kind, activity, words))),
    ...(kind === 'evidence' ? section('future', words.t('export:pdf.competencies'), { block: 'list', items: cameUp }) : []),
    ...(kind === 'evidence' ? heldSection(file, words, most) : []),
  ];
  const empty = blocks.length === 1 ? [{ block: 'line', text: words.t('export:pdf.empty') } as const] : [];
  return { title: `${label} – ${name}`, footer: `${label} – ${name}`, blocks: [...blocks, ...empty] };
}

function itemOf(kind: ActivitiesKind, activity: Activity, words: WordsFor): Block {
  const open = kind === 'dossier' ? words.t('export:pdf.open') : '';
  const fields = Object.entries(FIELDS[kind]).flatMap(([name, part]): readonly Field[] =>
    field(words.t(`export:pdf.${kind}.${name}`), activity[part] || open),
  );
  return { block: 'item', lead: activity.lead, title: clip(activity.title), fields };
}

function lookedBack({ kind, text, keptAt, ...entry }: PassportFile['entries'][number], words: WordsFor): readonly Activity[] {
  if (kind !== 'experience' && kind !== 'reflection') return [];
  const did = joined(entry.happened, entry.moment);
  const discovered = joined(entry.says, entry.word);
  return [
    {
      at: keptAt,
      lead: words.date(keptAt),
      title: text,
      explored: did,
      did,
      discovered,
      acted: entry.tryOut,
      next: entry.tryOut,
    },
  ];
}

function agreed(agreement: PassportFile['agreements'][number], words: WordsFor): readonly Activity[] {
  const { what: title, due, state, helper, brings: goal, outcome: discovered, competency, keptAt: at } = agreement;
  if (state === 'dropped') return [];
  const lead = words.t('export:pdf.agreed', { due, state: words.t(`common:agreementState.${state}`) });
  const feeds = competency === null ? [] : [words.t(`common:competency.${competency}`)];
  const helped = helper === '' ? [] : [words.t('export:pdf.with', { helper })];
  // What was agreed and is not done yet stands beside the date: under what was done it would be untrue.
  if (state !== 'done') return [{ at, lead: [lead, ...feeds, ...helped].join('  ·  '), title, goal, discovered }];
  const [did] = helped;
  return [{ at, lead: [lead, ...feeds].join('  ·  '), title, goal, did, acted: did, discovered }];
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join('  ·  ');
}
