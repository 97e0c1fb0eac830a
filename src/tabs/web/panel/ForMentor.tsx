import { Button } from '@fluentui/react-components';
import { type JSX, useLayoutEffect, useRef } from 'react';
import type { MentorPanel } from '../../panel-shapes.ts';
import { useWords } from '../words.ts';
import type { Press } from './api.ts';
import { PhaseMap } from './PhaseMap.tsx';

type Parts = { panel: MentorPanel; busy: boolean; press: (press: Press) => void };

/** The mentor's panel: where the conversation is, three questions, and one tap for each step. */
export function ForMentor({ panel: { state, talk, notice }, busy, press }: Parts): JSX.Element {
  const { t } = useWords();
  const { place, pressed } = useKeptPlace(busy);
  if (!talk) {
    return (
      <main>
        <h1>{t('panel:title')}</h1>
        <p className="soft">{t('panel:mentor.none')}</p>
      </main>
    );
  }
  const { subject, rev, student, phases, next, questions, asked } = talk;
  const send = (verb: Press['verb'], arg = ''): void => {
    pressed();
    press({ verb, subject, rev, phase: phases.current ?? '', arg });
  };
  const isTalking = state === 'talking';
  return (
    <main aria-busy={busy}>
      <h1 ref={isTalking ? undefined : place} tabIndex={-1}>
        {t('panel:mentor.with', { student })}
      </h1>
      <PhaseMap {...phases} />
      <p role="status" className={notice ? 'notice' : 'unseen'}>
        {notice ?? ''}
      </p>
      {!isTalking && <p>{t(`panel:mentor.${state}`, { student })}</p>}
      {state === 'preparing' && (
        <Button appearance="primary" onClick={() => send('begin')} disabledFocusable={busy}>
          {t('panel:begin')}
        </Button>
      )}
      {isTalking && (
        <>
          {next !== null && <p className="next">{next}</p>}
          <h2 ref={place} tabIndex={-1}>
            {t('panel:questions')}
          </h2>
          <ul className="questions">
            {questions.map(({ id, text }) => (
              <li key={id}>
                <p>{text}</p>
                <Button
                  size="small"
                  onClick={() => send('asked', id)}
                  disabledFocusable={busy}
                  aria-label={t('panel:askedThis', { question: text })}
                >
                  {t('panel:asked')}
                </Button>
              </li>
            ))}
          </ul>
          {asked !== null && <p className="soft">{t('panel:youAsked', { question: asked })}</p>}
          <div className="ways">
            <Button onClick={() => send('others')} disabledFocusable={busy}>
              {t('panel:others')}
            </Button>
            {phases.current !== 'look-back' && (
              <Button onClick={() => send('back')} disabledFocusable={busy}>
                {t('panel:back')}
              </Button>
            )}
            <Button appearance="primary" onClick={() => send('next')} disabledFocusable={busy}>
              {t(phases.current === 'activate' ? 'panel:close' : 'panel:next')}
            </Button>
          </div>
        </>
      )}
    </main>
  );
}

/** A press may take its own button away, and the keyboard's place with it: then `place`, a heading, is where to go on from. */
function useKeptPlace(busy: boolean) {
  const place = useRef<HTMLHeadingElement>(null);
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    if (busy || !isPressed.current) return;
    isPressed.current = false;
    // Whoever went on in the chat beside it meanwhile stays there.
    if (document.hasFocus() && document.activeElement === document.body) place.current?.focus();
  });
  return { place, pressed: (): void => void (isPressed.current = true) };
}
