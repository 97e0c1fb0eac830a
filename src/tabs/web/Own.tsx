import { type JSX, useMemo, useRef, useState } from 'react';
import type { Phase } from '../../../dialogs/vocabulary.ts';
import type { CareShown, Helping, MadeLink, OwnPassport, TabView } from '../shapes.ts';
import { type Api, ApiProblem } from './api.ts';
import { Agreements } from './Agreements.tsx';
import { Asking, type Filled } from './asking.tsx';
import type { LinkFilled } from './asking-sharing.tsx';
import type { Wrong } from './form.tsx';
import { type Ask, askedAnew, type Deeds, DeedsProvider } from './deeds.ts';
import { Help } from './Help.tsx';
import { Me } from './Me.tsx';
import { Notice, problemKey } from './parts.tsx';
import { Picture } from './Picture.tsx';
import { Sharing } from './Sharing.tsx';
import { Story } from './Story.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useWords } from './words.ts';

const SECTIONS = ['overview', 'me', 'agreements', 'sharing'] as const;
type Place = (typeof SECTIONS)[number];

/** Where each phase of the picture leads. */
const LEADS_TO: Readonly<Record<Phase, Place>> = {
  'look-back': 'overview',
  'reflect': 'me',
  'look-ahead': 'agreements',
  'activate': 'agreements',
}; // prettier-ignore

type Said = { readonly text: string; readonly intent: 'success' | 'warning' };
const NOTHING_SAID: Said = { text: '', intent: 'success' };

type Told = (problem: ApiProblem) => void | Promise<void>;

type OwnParts = { passport: OwnPassport; api: Api; onPhone: boolean; show: (view: TabView) => void };

/** The student's own passport, with everything that they can do to it. */
export function Own({ passport, api, onPhone, show }: OwnParts): JSX.Element {
  const { t } = useWords();
  const [at, setAt] = useState<Place>('overview');
  const [ask, setAsk] = useState<Ask | null>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [notice, setNotice] = useState(NOTHING_SAID);
  const [made, setMade] = useState<MadeLink | null>(null);
  const [care, setCare] = useState<CareShown | null>(null);
  const panel = useRef<HTMLDivElement>(null);

  const close = (): void => {
    setAsk(null);
    setWrong(null);
  };
  /** What was written asks for help: it is shown beside whatever became of it, until the student puts it away. */
  const helpWith = ({ care: asked }: Pick<ApiProblem, 'care'> | Helping): void => {
    if (asked) setCare(asked);
  };
  /**
   * Shows the passport as it has become, and says so; what went wrong is for `told`. `late`: what is shown was changed elsewhere. Words that
   * were typed meanwhile stay where they were typed, beside what stands there now.
   */
  const showWhen = async (asked: Promise<TabView & Helping>, said: Said, told: Told, late?: ApiProblem): Promise<void> => {
    setBusy(true);
    setNotice(NOTHING_SAID);
    try {
      const answered = await asked;
      show(answered);
      helpWith(answered);
      const anew = late && answered.view === 'own' ? askedAnew(ask, answered) : null;
      if (late && anew) {
        setAsk(anew);
        return await told(late);
      }
      close();
      setNotice(said);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      helpWith(error);
      await told(error);
    } finally {
      setBusy(false);
    }
  };
  const onPage = ({ code }: ApiProblem): void => setNotice({ text: t(problemKey(code)), intent: 'warning' });
  const inQuestion = ({ code, problems }: ApiProblem): void => setWrong({ code, problems });
  /** Carries out a change, or says why nothing changed. What somebody else changed meanwhile is shown. */
  const carryOut = (change: Promise<TabView & Helping>, said: string, told: Told = onPage): Promise<void> =>
    showWhen(change, { text: t(said), intent: 'success' }, (problem) => {
      const isOutOfDate = problem.code === 'not-found' || problem.code === 'changed-meanwhile';
      if (!isOutOfDate) return told(problem);
      return showWhen(api.open(), { text: t(problemKey(problem.code)), intent: 'warning' }, told, problem);
    });
  const answer = (change: Promise<TabView & Helping>, said: string): Promise<void> => carryOut(change, said, inQuestion);
  /** A link's address is shown beside the passport as it has become. */
  const makeLink = (wanted: LinkFilled): Promise<void> => {
    const asked = api.makeLink(wanted).then((link) => {
      setMade(link);
      helpWith(link);
      return api.open();
    });
    return answer(asked, 'tab:said.linkMade');
  };
  const { rev } = passport.handover;
  const deeds = useMemo<Deeds>(
    () => ({
      ask: setAsk,
      reopen: ({ id, rev: seen }) => void carryOut(api.changeAgreement(id, { rev: seen, to: 'agreed' }), 'tab:said.changed'),
      takeBack: (id) => void carryOut(api.takeBack(id), 'tab:said.shared'),
      stopSharing: (id) => {
        setMade(null);
        void carryOut(api.stopSharing(id), 'tab:said.stopped');
      },
      proposeHandover: () => void carryOut(api.proposeHandover(), 'tab:said.handoverProposed'),
      letHandoverGo: () => void carryOut(api.letHandoverGo(rev), 'tab:said.handoverApproved'),
      takeHandoverBack: () => void carryOut(api.takeHandoverBack(), 'tab:said.handoverBack'),
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- `carryOut` is made anew at each drawing and does the same
    [api, t, rev],
  );
  const putAway = (text: string): void => {
    setCare(null);
    if (text !== '') setNotice({ text, intent: 'success' });
    if (!ask) panel.current?.focus();
  };
  const help = care && <Help key={care.rev} care={care} tell={() => api.tell(care)} close={putAway} />;
  const go = (phase: Phase): void => {
    setAt(LEADS_TO[phase]);
    if (LEADS_TO[phase] === 'overview') document.getElementById('story')?.focus();
    else panel.current?.focus();
  };

  return (
    <DeedsProvider value={passport.mayChange ? deeds : null}>
      <main>
        <header className="title">
          <h1>{t('tab:title')}</h1>
          <p dir="auto">{passport.name}</p>
        </header>
        {!passport.mayChange && <Notice text={t('tab:problem.left')} intent="warning" />}
        <nav className="sections" aria-label={t('tab:sections')}>
          {SECTIONS.map((section) => (
            <button key={section} type="button" aria-current={at === section ? 'page' : undefined} onClick={() => setAt(section)}>
              {t(`tab:section.${section}`)}
            </button>
          ))}
        </nav>
        <Notice {...notice} />
        {!ask && help}
        <div ref={panel} tabIndex={-1} className="panel">
          {at === 'overview' && (
            <>
              <Picture passport={passport} go={go} />
              <Story passport={passport} />
            </>
          )}
          {at === 'me' && <Me passport={passport} />}
          {at === 'agreements' && <Agreements passport={passport} />}
          {at === 'sharing' && (
            <>
              <Sharing passport={passport} made={made} />
              <TakeAlong api={api} files={passport.files} onPhone={onPhone} />
            </>
          )}
        </div>
      </main>
      {ask && (
        <Asking
          ask={ask}
          busy={busy}
          wrong={wrong}
          help={help}
          close={close}
          passport={passport}
          change={(asked, filled) => void answer(changeOf(api, asked, filled), 'tab:said.changed')}
          choose={(asked, people) => void answer(api.chooseReaders(idOf(asked), people), 'tab:said.shared')}
          makeLink={(wanted) => void makeLink(wanted)}
          shareKinds={(wanted) => void answer(api.shareKinds(wanted), 'tab:said.kindsShared')}
          wordHandover={(lines) => void answer(api.changeHandover({ rev, lines }), 'tab:said.handoverWorded')}
          erase={(asked) => void answer(api.erase(idOf(asked)), 'tab:said.erased').then(() => panel.current?.focus())}
        />
      )}
    </DeedsProvider>
  );
}

function changeOf(api: Api, ask: Ask, filled: Filled): Promise<TabView & Helping> {
  if (ask.what === 'entry') {
    const { text, ...parts } = filled;
    return api.changeEntry(ask.entry.id, { rev: ask.entry.rev, text, parts });
  }
  if (ask.what !== 'agreement') throw new Error(`\`${ask.what}\` has no fields to save`);
  const { id, rev } = ask.agreement;
  const { brought = '', ...others } = filled;
  return api.changeAgreement(id, ask.to === 'changed' ? { rev, to: ask.to, ...others } : { rev, to: ask.to, brought });
}

function idOf(ask: Ask): string {
  if (ask.what === 'entry') return ask.entry.id;
  if (ask.what === 'agreement') return ask.agreement.id;
  if ('item' in ask) return ask.item.id;
  throw new Error(`\`${ask.what}\` is about no item`);
}
