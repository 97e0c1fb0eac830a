import { Badge, Button } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import type { AgreementShown, AnswerShown, EntryShown, Readers } from '../shapes.ts';
import { type AnyItem, type Ask, useDeeds } from './deeds.ts';
import { Icon, Own } from './parts.tsx';
import { useWords, type WordsFor } from './words.ts';

const PARTS = ['happened', 'moment', 'says', 'word', 'tryOut'] as const;

/** What only the owner is told. */
type OfOwner = keyof Readers | 'atTable';
type Readable = Omit<EntryShown, OfOwner> & Partial<Pick<EntryShown, OfOwner>>;
type ReadableAgreement = Omit<AgreementShown, OfOwner> & Partial<Pick<AgreementShown, OfOwner>>;

/** An entry: the words, what a mentor answered, and what can be done with it. */
export function Entry({ entry, titled = false }: { entry: Readable; titled?: boolean }): JSX.Element {
  const { t } = useWords();
  const deeds = useDeeds();
  const { kind, text, parts, answers, brought } = entry;
  return (
    <article className={`item kind-${kind}`}>
      {titled && <h3>{t(`tab:kind.${kind}`)}</h3>}
      <p className="text">
        <Own>{text}</Own>
      </p>
      <Parts parts={parts} />
      <Answers answers={answers} />
      {brought && <p className="soft">{t('tab:story.brought')}</p>}
      {entry.atTable && <p className="soft">{t('tab:story.atTable')}</p>}
      {deeds && isOwn(entry) && (
        <Tools anyItem={{ item: entry, words: text }}>
          <AskButton ask={{ what: 'entry', entry }} name={t('tab:edit.entryMore', { text: short(text) })}>
            <Icon name="edit" />
          </AskButton>
        </Tools>
      )}
    </article>
  );
}

function Parts({ parts }: Pick<EntryShown, 'parts'>): JSX.Element | null {
  const { t } = useWords();
  const told = PARTS.flatMap((part) => (parts[part] === undefined ? [] : [[part, parts[part]] as const]));
  if (told.length === 0) return null;
  return (
    <dl className="parts">
      {told.map(([part, text]) => (
        <div key={part}>
          <dt>{t(`tab:part.${part}`)}</dt>
          <dd>
            <Own>{text}</Own>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Answers({ answers }: { answers: readonly AnswerShown[] }): JSX.Element {
  const { t } = useWords();
  return (
    <>
      {answers.map(({ by, text, on }) => (
        <p className="answer" key={`${on} ${by} ${text}`} dir="auto">
          {text === '' ? t('tab:story.thanked', { by }) : t('tab:story.answer', { by, text })}
        </p>
      ))}
    </>
  );
}

/** Whether something is still to be done for an agreement. */
export function isOpen({ state }: Pick<AgreementShown, 'state'>): boolean {
  return state === 'agreed' || state === 'changed';
}

/** An agreement: what, by when, who helps, what it should bring, what became of it. */
export function Agreement({ agreement }: { agreement: ReadableAgreement }): JSX.Element {
  const { t } = useWords();
  const deeds = useDeeds();
  const { what, due, helper, brings, outcome, state, overdue } = agreement;
  const open = isOpen(agreement);
  return (
    <article className={`item agreement ${state}`}>
      <div className="head">
        <p className="text">
          <Own>{what}</Own>
        </p>
        <Badge appearance="tint" color={state === 'done' ? 'success' : 'informative'}>
          {t(`common:agreementState.${state}`)}
        </Badge>
      </div>
      <p className={overdue ? 'due overdue' : 'due'}>
        {t('tab:agreements.due', { due })}
        {overdue && ` · ${t('tab:agreements.overdue')}`}
      </p>
      {helper !== '' && <p dir="auto">{t('tab:agreements.helper', { helper })}</p>}
      {brings !== '' && <p dir="auto">{t('tab:agreements.brings', { brings })}</p>}
      {outcome !== '' && <p dir="auto">{t('tab:agreements.outcome', { outcome })}</p>}
      {deeds && isOwn(agreement) && (
        <>
          {!open && (
            <div className="became">
              <Button
                size="small"
                aria-label={`${t('common:agreementReopen')}: ${short(what)}`}
                onClick={() => deeds.reopen(agreement)}
              >
                {t('common:agreementReopen')}
              </Button>
            </div>
          )}
          {open && (
            <div className="became">
              <AskButton
                ask={{ what: 'agreement', agreement, to: 'done' }}
                name={t('tab:agreements.doneMore', { what: short(what) })}
                label={t('tab:agreements.done')}
              />
              <AskButton
                ask={{ what: 'agreement', agreement, to: 'dropped' }}
                name={t('tab:agreements.dropMore', { what: short(what) })}
                label={t('tab:agreements.drop')}
              />
            </div>
          )}
          <Tools anyItem={{ item: agreement, words: what }}>
            <AskButton
              ask={{ what: 'agreement', agreement, to: toOf(state) }}
              name={t('tab:agreements.changeMore', { what: short(what) })}
            >
              <Icon name="edit" />
            </AskButton>
          </Tools>
        </>
      )}
    </article>
  );
}

/** An open agreement is changed; of one that is behind the student, only what it brought. */
function toOf(state: AgreementShown['state']): 'done' | 'changed' | 'dropped' {
  return state === 'done' || state === 'dropped' ? state : 'changed';
}

/** Who may read an item, and the buttons at its foot. */
function Tools({ anyItem, children }: { anyItem: AnyItem; children: ReactNode }): JSX.Element {
  const words = useWords();
  const readers = readersIn(words, anyItem.item);
  const text = short(anyItem.words);
  return (
    <footer className="tools">
      <AskButton ask={{ what: 'readers', ...anyItem }} name={words.t('tab:sharing.change', { readers, text })} label={readers}>
        <Icon name={isPrivate(anyItem.item) ? 'lock' : 'people'} />
      </AskButton>
      <span className="space" />
      {children}
      <AskButton ask={{ what: 'erase', ...anyItem }} name={words.t('tab:edit.eraseMore', { text })}>
        <Icon name="erase" />
      </AskButton>
    </footer>
  );
}

/** A button that asks something first. Its name says what it is about, its label what is seen. */
function AskButton({
  ask,
  name,
  label,
  children,
}: {
  ask: Ask;
  name: string;
  label?: string;
  children?: ReactNode;
}): JSX.Element {
  const deeds = useDeeds();
  const isPlain = children === undefined;
  return (
    <Button
      size="small"
      appearance={isPlain ? 'secondary' : 'subtle'}
      aria-label={name}
      {...(label === undefined ? { title: name } : {})}
      {...(isPlain ? {} : { icon: <>{children}</> })}
      onClick={() => deeds?.ask(ask)}
    >
      {label}
    </Button>
  );
}

/** `Alleen jij`, or `Jij en Karin de Boer`: everybody who can read it, by whatever way. */
export function readersIn(words: WordsFor, readers: Readers): string {
  const names = [...readers.readers.map(({ name }) => name), ...besidesIn(words, readers)];
  return names.length === 0 ? words.t('tab:sharing.onlyYou') : words.list([words.t('tab:sharing.you'), ...names]);
}

/** Whoever reads it without being chosen by name for this item. */
export function besidesIn({ t }: WordsFor, { teams, links, handover }: Readers): readonly string[] {
  return [
    ...teams.map((team) => t('tab:sharing.team', { team })),
    ...links.map((label) => (label === '' ? t('tab:sharing.linkUnnamed') : t('tab:sharing.link', { label }))),
    ...(handover ? [t('tab:handover.nextMentor')] : []),
  ];
}

/** The words by which an item is known in a name, cut when they are long. */
export function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

/** Whether nobody but the student can read it. */
export function isPrivate({ readers, teams, links, handover }: Readers): boolean {
  return readers.length + teams.length + links.length === 0 && !handover;
}

function isOwn<T extends object>(item: T): item is T & Readers & { atTable: boolean } {
  return 'readers' in item;
}
