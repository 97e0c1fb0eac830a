import { expect, test } from 'vitest';
import { ENGINES } from '../store/engines.ts';
import { type Place, placeOf, type Saved } from '../../src/turn.ts';
import { cardOf, inputsOf, type Kind, kindOf } from './cards.ts';
import type { Person, Seen } from './person.ts';
import { useSchool } from './school.ts';

/** Texts that people type, each of which may come at any moment. */
const TEXTS = [
  'gesprek met Sara', 'gesprek met Roos', 'gesprek met Daan', 'conversation with sar', 'kort', 'lang', 'scherm uit', 'invullen', 'volgende', 'next', 'terug',
  'andere vragen', 'nieuw verhaal', 'ongedaan', 'notities', 'pauze', 'verder', 'afronden', 'versturen', 'aan tafel', 'stop', 'ja', 'nee', 'klopt', 'paspoort', 'taal',
  'woorden', 'help', 'gevraagd 1', 'gevraagd 3', 'afspraak open dag bezoeken op 8 december met mijn broer', 'afspraak bellen', '31-02', '12 december',
  'Gisteren hielp ik op stage een mevrouw en toen werd ik trots', 'kwaliteit: rustig blijven', 'kernwoord: rust', 'Waarom deed je dat?', 'check Waarom deed je dat?',
  'motief: dat mensen zich veilig voelen', 'stap: meelopen', '👍', '', 'Was je boos of verdrietig?',
] as const; // prettier-ignore

/** A series of numbers from 0 to 1 that is the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const SEEDS = (process.env['WANDER_SEEDS'] ?? '1,2').split(',').map(Number);
const STEPS = Number(process.env['WANDER_STEPS'] ?? 120);
const [sqlite] = ENGINES;
if (!sqlite) throw new Error('There is no engine to wander on');
const school = useSchool(sqlite);

test.each(SEEDS)(
  'whatever mentor and student do, in any order, is answered and leaves the books in order (seed %i)',
  async (seed) => {
    const chance = chances(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
    const people = [school.person('m01'), school.person('s004', 'en-GB'), school.person('s005')];
    const old: { person: Person; seen: Seen }[] = [];
    const did: string[] = [];
    const tell = (what: string): void => void did.push(what);

    for (let step = 0; step < STEPS; step += 1) {
      const person = chance() < 0.65 ? (people[0] as Person) : pick(people);
      const name = person.known.userPrincipalName.split('@')[0] ?? '';
      const roll = chance();
      if (roll < 0.02) school.clock.leapDays(Math.floor(chance() * 20));
      const cards = person.messages().flatMap(({ id, activity }) => {
        const card = cardOf(activity);
        return card ? [{ person, seen: { id, card } }] : [];
      });
      if (roll < 0.4 || cards.length === 0) {
        const text = pick(TEXTS);
        tell(`${name} says ${text}`);
        expect((await person.posts({ type: 'message', text })).status, did.join('\n')).toBe(200);
      } else if (roll < 0.43) {
        tell(`${name} installs or removes`);
        expect((await person.posts({ type: 'installationUpdate', action: chance() < 0.7 ? 'add' : 'remove' })).status).toBe(200);
      } else {
        const from =
          roll < 0.9 || old.length === 0
            ? (cards.at(-1 - Math.floor(chance() ** 3 * cards.length)) ?? cards[0])
            : pick(old.filter((each) => each.person === person));
        if (!from) continue;
        old.push(from);
        const buttons = [
          ...JSON.stringify(from.seen.card).matchAll(/"type":"Action.Execute","verb":"([a-z-]+)".*?"data":(\{[^}]*\})/gu),
        ];
        const button = buttons.length > 0 ? pick(buttons) : undefined;
        if (!button) continue;
        const { arg } = JSON.parse(button[2] ?? '{}') as { arg?: string };
        const inputs = Object.fromEntries(inputsOf(from.seen.card).flatMap((id) => fill(id, chance)));
        tell(
          `${name} presses ${button[1]} ${arg ?? ''} ${JSON.stringify(inputs)} on ${kindOf({ attachments: [{ content: from.seen.card }] })}`,
        );
        const press = chance() < 0.9 ? person.pressesOnly.bind(person) : person.submits.bind(person);
        const answers = await Promise.all(
          Array.from({ length: chance() < 0.1 ? 2 : 1 }, () =>
            press(button[1] ?? '', inputs, { on: from.seen, ...(arg === undefined ? {} : { arg }) }),
          ),
        );
        for (const { status } of answers) expect(status, did.join('\n')).toBe(200);
      }
      if (chance() < 0.8) await school.settled();
      if (step % 10 === 9) {
        await school.settled();
        expect(await outOfDate(), did.join('\n')).toEqual([]);
      }
    }
    await school.settled();

    const rows = await school.in(async ({ db }) => ({
      lost: await db.selectFrom('outbox').select(['error', 'slot']).where('state', 'in', ['failed']).execute(),
      inHand: await db
        .selectFrom('conversations')
        .select(['mentor_id'])
        .where('state', 'in', ['under-way', 'stopping'])
        .execute(),
      open: await db.selectFrom('proposals').select('conversation_id').where('state', '=', 'open').execute(),
      confirming: await db
        .selectFrom('conversations')
        .select('id as conversation_id')
        .where('state', '=', 'confirming')
        .execute(),
    }));
    const sorted = (all: readonly { conversation_id: string }[]) => all.map((each) => each.conversation_id).toSorted();
    expect(rows.lost, did.join('\n')).toEqual([]);
    expect(rows.inHand.length, did.join('\n')).toBeLessThanOrEqual(1);
    expect(sorted(rows.open), did.join('\n')).toEqual(sorted(rows.confirming));
    expect(await outOfDate(), did.join('\n')).toEqual([]);
    expect(did.length).toBeGreaterThan(STEPS / 2);
  },
  120_000,
);

/** The card that belongs to each state of a conversation, as the bot sent it last. */
const CARD_OF: Readonly<Record<Place['state'], readonly Kind[]>> = {
  preparing: ['preparation'],
  'screen-off': ['take-along'],
  talking: ['guide', 'notes'],
  closing: ['closing', 'notes'],
  paused: ['paused'],
  stopping: ['stop'],
  waiting: ['outcome'],
  unreachable: ['outcome'],
  'at-the-table': ['confirmation'],
  ended: ['card', 'line', 'message', 'text'],
};

/** Where each conversation's card does not tell the state it is in: empty when all do. */
async function outOfDate(): Promise<readonly string[]> {
  const rows = await school.in(({ db, codec }) =>
    db
      .selectFrom('conversations')
      .innerJoin('cards', (on) => on.onRef('cards.chat_id', '=', 'conversations.chat_id'))
      .select(['conversations.id', 'conversations.chat_id', 'conversations.snapshot', 'cards.activity_id', 'cards.slot'])
      .execute()
      .then((found) => found.map((row) => ({ ...row, snapshot: codec.open(row.snapshot) as Saved }))),
  );
  return rows.flatMap(({ id, chat_id, snapshot, activity_id, slot }) => {
    if (slot !== `conversation:${id}`) return [];
    const { state } = placeOf(snapshot);
    const shown = school
      .connector()
      .messages(chat_id)
      .find((message) => message.id === activity_id);
    const kind = shown && kindOf(shown.sent);
    return kind !== undefined && CARD_OF[state].includes(kind) ? [] : [`${state}: ${kind}`];
  });
}

/** What somebody fills in: often nothing, mostly something that fits, sometimes nonsense. */
function fill(id: string, chance: () => number): [string, string][] {
  const roll = chance();
  if (id === 'due') return [[id, roll < 0.8 ? '2027-12-08' : '2020-01-01']];
  if (roll < 0.4) return [];
  if (id.endsWith('.due')) return [[id, roll < 0.8 ? '2027-12-08' : roll < 0.9 ? '2020-01-01' : 'ooit']];
  if (id.endsWith('.decision')) return [[id, roll < 0.7 ? 'keep' : 'skip']];
  if (id.endsWith('.competency')) return [[id, roll < 0.7 ? 'motives' : 'none']];
  if (id.endsWith('.element')) return [[id, roll < 0.7 ? 'core-word' : 'none']];
  if (id === 'sharing') return [[id, roll < 0.6 ? 'all' : roll < 0.8 ? 'agreements' : 'only-me']];
  if (id === 'length') return [[id, roll < 0.7 ? 'short' : 'long']];
  if (id === 'mode') return [[id, roll < 0.85 ? 'live' : 'screen-off']];
  if (id === 'moment') return [[id, 'progress']];
  if (id === 'phases') return [[id, 'look-back,activate']];
  return [[id, roll < 0.5 ? '' : roll < 0.6 ? 'a'.repeat(1_500) : `Iets met woorden ${Math.floor(roll * 1000)}`]];
}
