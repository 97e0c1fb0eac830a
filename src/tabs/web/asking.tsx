import { Checkbox, Field, Input } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { AgreementShown, EntryShown, Named, OwnPassport } from '../shapes.ts';
import { AskHandover, AskKinds, AskLink, type KindsFilled, type LinkFilled } from './asking-sharing.tsx';
import { Form, invalid, Line, Long, type Answering } from './form.tsx';
import type { AnyItem, Ask } from './deeds.ts';
import { besidesIn } from './items.tsx';
import { Quoted } from './parts.tsx';
import { useWords } from './words.ts';

const PARTS = ['happened', 'moment', 'says', 'word', 'tryOut'] as const;
const LONGEST = 1_000;

/** What is said back: fields as they were filled in. */
export type Filled = Readonly<Record<string, string>>;

type Answers = Answering & {
  readonly passport: OwnPassport;
  change(ask: Ask, filled: Filled): void;
  choose(ask: Ask, people: readonly string[]): void;
  erase(ask: Ask): void;
  makeLink(wanted: LinkFilled): void;
  shareKinds(wanted: KindsFilled): void;
  wordHandover(lines: Filled): void;
};

/** The question that is open, as a dialog. */
export function Asking({ ask, ...answers }: { ask: Ask } & Answers): JSX.Element {
  switch (ask.what) {
    case 'entry':
      return <AskEntry {...answers} entry={ask.entry} save={(filled) => answers.change(ask, filled)} />;
    case 'agreement':
      return <AskAgreement {...answers} agreement={ask.agreement} to={ask.to} save={(filled) => answers.change(ask, filled)} />;
    case 'readers':
      return (
        <AskReaders {...answers} {...ask} mentors={answers.passport.mentors} save={(people) => answers.choose(ask, people)} />
      );
    case 'erase':
      return <AskErase {...answers} {...ask} save={() => answers.erase(ask)} />;
    case 'link':
      return <AskLink {...answers} save={answers.makeLink} />;
    case 'kinds':
      return <AskKinds {...answers} save={answers.shareKinds} />;
    case 'handover':
      return <AskHandover {...answers} save={answers.wordHandover} />;
  }
}

function AskEntry({ entry, save, ...answering }: Answering & { entry: EntryShown; save: (filled: Filled) => void }): JSX.Element {
  const { t } = useWords();
  const [filled, fill] = useState<Filled>({ text: entry.text, ...entry.parts });
  const [isEmpty, setEmpty] = useState(false);
  const isReflection = entry.kind === 'reflection' || Object.keys(entry.parts).length > 0;
  const set = (name: string) => (text: string) => fill({ ...filled, [name]: text });
  const submit = (): void => {
    if ((filled['text'] ?? '').trim() === '') setEmpty(true);
    else save(filled);
  };
  return (
    <Form {...answering} title={t(`tab:kind.${entry.kind}`)} submit={submit} now={entry.text}>
      <Long
        label={t(isReflection ? 'tab:edit.experience' : 'tab:edit.text')}
        text={filled['text'] ?? ''}
        set={set('text')}
        problem={isEmpty ? t('tab:edit.emptyText') : answering.wrong?.problems['text'] && t('tab:edit.tooLong')}
      />
      {isReflection &&
        PARTS.map((part) => <Long key={part} label={t(`tab:part.${part}`)} text={filled[part] ?? ''} set={set(part)} />)}
    </Form>
  );
}

type AgreementAsk = Answering & { agreement: AgreementShown; to: 'done' | 'changed' | 'dropped'; save: (filled: Filled) => void };

function AskAgreement({ agreement, to, save, ...answering }: AgreementAsk): JSX.Element {
  const { t } = useWords();
  const { what, due, helper, brings, outcome } = agreement;
  const [filled, fill] = useState<Filled>({ what, due, helper, brings, brought: outcome });
  const set = (name: string) => (text: string) => fill({ ...filled, [name]: text });
  const problem = (name: string): string | undefined => answering.wrong?.problems[name];
  return (
    <Form {...answering} title={t(`tab:ask.${to}`)} submit={() => save(filled)} now={what}>
      {to === 'changed' ? (
        <>
          <Long
            label={t('tab:edit.what')}
            text={filled['what'] ?? ''}
            set={set('what')}
            most={LONGEST}
            problem={problem('what')}
          />
          <Field label={t('tab:edit.due')} {...invalid(problem('due'))}>
            <Input type="date" value={filled['due'] ?? ''} onChange={(_, { value }) => set('due')(value)} />
          </Field>
          <Line label={t('tab:edit.helper')} text={filled['helper'] ?? ''} set={set('helper')} />
          <Line label={t('tab:edit.brings')} text={filled['brings'] ?? ''} set={set('brings')} />
        </>
      ) : (
        <>
          <Quoted>{what}</Quoted>
          <Long
            label={t('tab:edit.brought')}
            hint={t('tab:edit.broughtHint')}
            text={filled['brought'] ?? ''}
            set={set('brought')}
            most={LONGEST}
          />
        </>
      )}
    </Form>
  );
}

function AskReaders({
  item,
  words,
  mentors,
  save,
  ...answering
}: Answering & AnyItem & { mentors: readonly Named[]; save: (people: readonly string[]) => void }): JSX.Element {
  const spoken = useWords();
  const { t } = spoken;
  const besides = besidesIn(spoken, item);
  const [chosen, choose] = useState<readonly string[]>(item.readers.map(({ id }) => id));
  const people = [...mentors, ...item.readers.filter(({ id }) => !mentors.some((mentor) => mentor.id === id))];
  return (
    <Form {...answering} title={t('tab:ask.readers')} submit={() => save(chosen)}>
      <Quoted>{words}</Quoted>
      {besides.length > 0 ? (
        <>
          {people.length === 0 && <p>{t('tab:ask.noMentorHere')}</p>}
          <p>{t('tab:ask.readersBesides', { names: spoken.list(besides) })}</p>
        </>
      ) : (
        <p>{t(people.length === 0 ? 'tab:ask.noMentor' : 'tab:ask.readersHow')}</p>
      )}
      {people.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) => choose(checked === true ? [...chosen, id] : chosen.filter((each) => each !== id))}
        />
      ))}
    </Form>
  );
}

function AskErase({ words, save, ...answering }: Answering & AnyItem & { save: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <Form {...answering} title={t('tab:ask.erase')} submit={save} yes={t('tab:ask.eraseYes')} isForGood>
      <Quoted>{words}</Quoted>
      <p>{t('tab:ask.eraseHow')}</p>
    </Form>
  );
}
