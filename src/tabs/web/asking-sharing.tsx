import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { OwnPassport } from '../shapes.ts';
import { type Answering, Form, invalid, Line, Long } from './form.tsx';
import { short } from './items.tsx';
import { useWords } from './words.ts';

const KINDS = ['experience', 'reflection', 'quality', 'motive', 'core-word', 'next-step', 'agreement'] as const;
const LONGEST_LABEL = 60;
const LONGEST_LINE = 300;

/** What a link is to show, for whom, and for how many days. */
export type LinkFilled = {
  readonly kinds: readonly string[];
  readonly items: readonly string[];
  readonly label: string;
  readonly days: number;
};
/** Which kinds are shared as a whole, and with whom. */
export type KindsFilled = { readonly kinds: readonly string[]; readonly people: readonly string[]; readonly team: boolean };

type Asked<Filled> = Answering & { readonly passport: OwnPassport; save(filled: Filled): void };

/** A link for somebody outside the school: what, for whom, how long. */
export function AskLink({ passport, save, ...answering }: Asked<LinkFilled>): JSX.Element {
  const { t } = useWords();
  const usual = passport.days.at(-1) ?? 0;
  const [filled, fill] = useState<LinkFilled>({ kinds: [], items: [], label: '', days: usual });
  const problem = (field: string): string | undefined => answering.wrong?.problems[field];
  const items = [...passport.agreements.map(({ id, what }) => ({ id, text: what })), ...passport.entries];
  return (
    <Form {...answering} title={t('tab:sharing.linkTitle')} yes={t('tab:sharing.linkMake')} submit={() => save(filled)}>
      <p>{t('tab:sharing.linkHow')}</p>
      <Ticks
        legend={t('tab:sharing.what')}
        problem={problem('what')}
        choices={KINDS.map((kind) => ({ id: kind, name: t(`tab:sharing.kind.${kind}`) }))}
        chosen={filled.kinds}
        choose={(kinds) => fill({ ...filled, kinds })}
      />
      {items.length > 0 && (
        <details>
          <summary>{t('tab:sharing.orItems')}</summary>
          <Ticks
            legend={t('tab:sharing.orItems')}
            hidden
            choices={items.map(({ id, text }) => ({ id, name: short(text) }))}
            chosen={filled.items}
            choose={(chosen) => fill({ ...filled, items: chosen })}
          />
        </details>
      )}
      <Line
        label={t('tab:sharing.linkLabel')}
        hint={t('tab:sharing.linkLabelHint')}
        text={filled.label}
        set={(label) => fill({ ...filled, label })}
        most={LONGEST_LABEL}
        problem={problem('label')}
      />
      <Field label={t('tab:sharing.linkDays')}>
        <RadioGroup value={String(filled.days)} onChange={(_, { value }) => fill({ ...filled, days: Number(value) })}>
          {passport.days.map((days) => (
            <Radio key={days} value={String(days)} label={t('tab:sharing.days', { count: days })} />
          ))}
        </RadioGroup>
      </Field>
    </Form>
  );
}

/** Whole kinds, what comes later included, for mentors. */
export function AskKinds({ passport, save, ...answering }: Asked<KindsFilled>): JSX.Element {
  const { t } = useWords();
  const [filled, fill] = useState<KindsFilled>({ kinds: [], people: [], team: false });
  const { mentors, team } = passport;
  const readers = [...mentors, ...(team === null ? [] : [{ id: 'team', name: t('tab:sharing.team', { team }) }])];
  return (
    <Form {...answering} title={t('tab:sharing.kindsTitle')} yes={t('tab:sharing.kindsShare')} submit={() => save(filled)}>
      <p>{t('tab:sharing.kindsHow')}</p>
      <Ticks
        legend={t('tab:sharing.what')}
        problem={answering.wrong?.problems['what']}
        choices={KINDS.map((kind) => ({ id: kind, name: t(`tab:sharing.kind.${kind}`) }))}
        chosen={filled.kinds}
        choose={(kinds) => fill({ ...filled, kinds })}
      />
      <Ticks
        legend={t('tab:sharing.who')}
        problem={answering.wrong?.problems['with']}
        choices={readers}
        chosen={[...filled.people, ...(filled.team ? ['team'] : [])]}
        choose={(chosen) => fill({ ...filled, people: chosen.filter((id) => id !== 'team'), team: chosen.includes('team') })}
      />
    </Form>
  );
}

/** The lines for the next mentor, to word anew; an emptied one is left out. */
export function AskHandover({ passport, save, ...answering }: Asked<Readonly<Record<string, string>>>): JSX.Element {
  const { t } = useWords();
  const { lines } = passport.handover;
  const all = lines.some(({ id }) => id === 'note') ? lines : [...lines, { id: 'note', kind: 'note', text: '' } as const];
  const [filled, fill] = useState<Readonly<Record<string, string>>>(Object.fromEntries(all.map(({ id, text }) => [id, text])));
  return (
    <Form {...answering} title={t('tab:handover.editTitle')} yes={t('tab:handover.save')} submit={() => save(filled)}>
      <p>{t('tab:handover.editHow')}</p>
      {all.map(({ id, kind }) => (
        <Long
          key={id}
          label={kind === 'note' ? t('tab:handover.note') : t(`tab:sharing.kind.${kind}`)}
          text={filled[id] ?? ''}
          set={(text) => fill({ ...filled, [id]: text })}
          most={LONGEST_LINE}
          problem={answering.wrong?.problems[id]}
        />
      ))}
    </Form>
  );
}

type TicksParts = {
  legend: string;
  hidden?: boolean;
  problem?: string | undefined;
  choices: readonly { readonly id: string; readonly name: string }[];
  chosen: readonly string[];
  choose: (chosen: readonly string[]) => void;
};

function Ticks({ legend, hidden = false, problem, choices, chosen, choose }: TicksParts): JSX.Element {
  return (
    <fieldset className="ticks">
      <legend className={hidden ? 'unseen' : ''}>{legend}</legend>
      {problem && (
        <Field {...invalid(problem)}>
          <span />
        </Field>
      )}
      {choices.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) => choose(checked === true ? [...chosen, id] : chosen.filter((each) => each !== id))}
        />
      ))}
    </fieldset>
  );
}
