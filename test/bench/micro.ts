import { readMentor, readStudent } from '../../dialogs/language/index.ts';
import { BANK } from '../../dialogs/questions/bank.ts';
import { chooseQuestions } from '../../dialogs/questions/choose.ts';
import type { RuleId } from '../../dialogs/vocabulary.ts';
import { conversationView } from '../../src/conversation/views.ts';
import { renderCard } from '../../src/teams/cards/index.ts';
import { begin, placeOf, type Saved, takeTurn } from '../../src/turn.ts';
import { createWords } from '../../src/words.ts';

const TODAY = '2026-11-23';
const SAID = 'Gisteren hielp ik een mevrouw met wassen en toen werd ik rustig.';
const ASKED = 'Waarom was je zo boos, en wat ga je er nu aan doen?';

/** What is timed: each does one piece of work; the number tells which sentence, so that nothing is remembered from the last. */
const PARTS: Readonly<Record<string, (time: number) => unknown>> = {
  'reading what a student said': (time) => readStudent(`${SAID} ${time}`, { locale: 'nl', today: TODAY }),
  'reading what a mentor asked': (time) => readMentor(`${ASKED} ${time}`, { locale: 'nl', earlier: [] }),
  'choosing three questions': (time) =>
    chooseQuestions({
      phase: 'look-back',
      bank: BANK,
      told: new Set(),
      askedFor: new Set(),
      missing: null,
      asked: new Set(),
      passed: [],
      words: {},
      setting: 'mbo',
      length: 'short',
      rotation: time,
    }),
  'restoring a snapshot': () => placeOf(JSON.parse(SNAPSHOT) as Saved),
  'making a guide card': () => renderCard(VIEW, { words: WORDS, today: TODAY }),
};

const WORDS = createWords().for({ locale: 'nl', setting: 'mbo', today: TODAY });
const SAVED = talkOf(8);
const SNAPSHOT = JSON.stringify(SAVED);
const VIEW = conversationView({
  id: 'conversation',
  rev: 1,
  student: 'Sara',
  since: TODAY,
  place: placeOf(SAVED),
  tip: SAVED.tip,
  help: SAVED.help,
  standings: SAVED.standings,
  bank: BANK,
});

/** CPU microseconds of each part: the least of several rounds, since other work can only make it more. */
export function measureParts(): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(PARTS).map(([name, work]) => [name, leastOf(work)]));
}

const ROUNDS = 12;
const TIMES = 300;

function leastOf(work: (time: number) => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const before = process.cpuUsage();
    for (let time = 0; time < TIMES; time += 1) work(round * TIMES + time);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / TIMES;
  });
  return Math.min(...rounds);
}

/** A talk in which so many things were noted. */
function talkOf(notes: number): Saved {
  const how = { locale: 'nl', fine: new Set<RuleId>() } as const;
  const began = { type: 'mentor.began', length: 'short', mode: 'live', moment: 'progress' } as const;
  let saved = takeTurn(begin({ setting: 'mbo', moment: 'progress', rotation: 1 }), began, how).saved;
  for (let note = 0; note < notes; note += 1) {
    const text = `${SAID} ${note}`;
    saved = takeTurn(saved, { type: 'student.said', text, heard: readStudent(text, { locale: 'nl', today: TODAY }) }, how).saved;
  }
  return saved;
}
