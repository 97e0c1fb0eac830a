import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { OwnPassport } from '../shapes.ts';
import { useDeeds } from './deeds.ts';
import { Own, Section } from './parts.tsx';
import { useWords, type WordsFor } from './words.ts';

const KINDS = ['core-word', 'quality', 'motive', 'experience', 'reflection', 'next-step', 'agreement', 'note'] as const;

/** What the next mentor may read: proposed, worded and approved by the student, and taken back at any time. */
export function Handover({ handover }: Pick<OwnPassport, 'handover'>): JSX.Element {
  const words = useWords();
  const { t } = words;
  const deeds = useDeeds();
  const { lines, isDraft, approved } = handover;
  const isThere = isDraft || approved !== null;
  return (
    <Section title={t('tab:handover.title')} how={t('tab:handover.how')}>
      {isThere && <Lines lines={lines} />}
      {approved && <p>{whoReads(words, approved.readers)}</p>}
      {approved && <p className="soft">{t('tab:handover.until', { on: approved.on, until: approved.until })}</p>}
      {approved && isDraft && <p className="soft">{t('tab:handover.earlier', { on: approved.on })}</p>}
      {deeds && (
        <div className="became">
          {isDraft && lines.length > 0 && (
            <Button appearance="primary" onClick={deeds.letHandoverGo}>
              {t('tab:handover.approve')}
            </Button>
          )}
          {isThere && <Button onClick={() => deeds.ask({ what: 'handover' })}>{t('tab:handover.edit')}</Button>}
          {!isDraft && (
            <Button onClick={deeds.proposeHandover}>{t(approved ? 'tab:handover.again' : 'tab:handover.make')}</Button>
          )}
          {isThere && (
            <Button onClick={deeds.takeHandoverBack}>{t(approved ? 'tab:handover.withdraw' : 'tab:handover.drop')}</Button>
          )}
        </div>
      )}
    </Section>
  );
}

function Lines({ lines }: { lines: OwnPassport['handover']['lines'] }): JSX.Element {
  const { t } = useWords();
  if (lines.length === 0) return <p className="empty">{t('tab:handover.empty')}</p>;
  const shown = KINDS.map((kind) => [kind, lines.filter((line) => line.kind === kind)] as const);
  return (
    <dl className="item parts" aria-label={t('tab:handover.title')}>
      {shown
        .filter(([, own]) => own.length > 0)
        .map(([kind, own]) => (
          <div key={kind}>
            <dt>{kind === 'note' ? t('tab:handover.note') : t(`tab:sharing.kind.${kind}`)}</dt>
            {own.map(({ id, text }) => (
              <dd key={id}>
                <Own>{text}</Own>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

function whoReads({ t, list }: WordsFor, readers: readonly string[]): string {
  return readers.length === 0 ? t('tab:handover.nobodyYet') : t('tab:handover.readers', { names: list(readers) });
}
