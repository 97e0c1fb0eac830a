import type { JSX } from 'react';
import { PHASES } from '../../../dialogs/vocabulary.ts';
import type { ConversationShown, EntryShown, OwnPassport } from '../shapes.ts';
import { FRAME, pathOf } from './curve.ts';
import { Entry } from './items.tsx';
import { Section } from './parts.tsx';
import { useWords } from './words.ts';

const TOLD = new Set(['experience', 'reflection']);

type Moment = {
  readonly on: string;
  readonly entries: readonly EntryShown[];
  readonly conversations: readonly ConversationShown[];
};

/** Everything that was lived and talked about, day by day, the newest first. */
export function Story({ passport }: { passport: OwnPassport }): JSX.Element {
  const { t, date } = useWords();
  const moments = momentsOf(passport);
  return (
    <Section id="story" title={t('tab:story.title')}>
      {moments.length === 0 && <p className="empty">{t('tab:story.empty')}</p>}
      <ol className="timeline">
        {moments.map(({ on, entries, conversations }) => (
          <li key={on}>
            <h3 className="day">{date(on)}</h3>
            {conversations.map((conversation) => (
              <Talk key={conversation.id} conversation={conversation} />
            ))}
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** A conversation as a small lemniscate: whole where it came. */
function Talk({ conversation: { mentor, phases } }: { conversation: ConversationShown }): JSX.Element {
  const { t, list, locale } = useWords();
  const reached = phases.map((phase) => t(`common:phase.${phase}`).toLocaleLowerCase(locale));
  return (
    <div className="talk">
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} width="58" height="24" aria-hidden="true">
        {PHASES.map((phase) => (
          <path
            key={phase}
            d={pathOf(phase)}
            className={`small ${phase === 'look-back' || phase === 'reflect' ? 'past' : 'future'} ${phases.includes(phase) ? 'filled' : 'empty'}`}
          />
        ))}
      </svg>
      <p>
        <strong>{mentor === null ? t('tab:story.conversationBrought') : t('tab:story.conversation', { mentor })}</strong>
        {reached.length > 0 && <span> {t('tab:story.reached', { phases: list(reached) })}</span>}
      </p>
    </div>
  );
}

function momentsOf({ entries, conversations }: OwnPassport): readonly Moment[] {
  const told = entries.filter(({ kind }) => TOLD.has(kind));
  const days = [...new Set([...told, ...conversations].map(({ on }) => on))].toSorted().toReversed();
  return days.map((on) => ({
    on,
    entries: told.filter((entry) => entry.on === on),
    conversations: conversations.filter((conversation) => conversation.on === on),
  }));
}
