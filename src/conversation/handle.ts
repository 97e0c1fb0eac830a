import type { Locale } from '../../dialogs/vocabulary.ts';
import type { CardSigner, Verdict } from '../card-signature.ts';
import type { Incoming } from '../incoming.ts';
import type { School } from '../people/schools.ts';
import type { CardView } from '../reply.ts';
import { type Chat, lockChat } from '../store/chats.ts';
import { answerLedger, type Taken, takeLedger } from '../store/ledger.ts';
import type { Person } from '../store/people.ts';
import { StoreError } from '../store/errors.ts';
import type { Store, Tx } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';
import { isArrival, isInAnothersChat, personBehind } from './account.ts';
import { type Foresight, type Guess, whoIs } from './ahead.ts';
import { dayOf } from '../days.ts';
import { localeOf } from './locale.ts';
import { owe, oweHolding, type Ready } from './owe.ts';
import { ledgerNames } from './request.ts';
import { HELP, message } from './message.ts';
import { outcomeFor, strangersOutcome } from './respond.ts';
import { asksOwnView } from './in-group.ts';
import { isSound } from './unsound.ts';

/** What handling needs from outside. `at` is epoch milliseconds. */
export type Surroundings = {
  readonly store: Store;
  readonly schoolOf: (tx: Tx, tenantId: string) => Promise<School | undefined>;
  readonly newId: NewId;
  /** Tells buttons that we made from others. Null: every button counts. */
  readonly signer: CardSigner | null;
  /** Where this bot can be reached from outside, without a slash at the end. */
  readonly publicUrl: () => string;
  /** Whether what comes of a turn can be sent by this process at once. */
  readonly hasRoom: () => boolean;
  readonly foresight: Foresight;
};

/** A card to give back in the response, in the language and manner of this person. */
export type Answer = {
  readonly view: CardView;
  readonly locale: Locale;
  readonly teamId: string | null;
  readonly personId: string | null;
};

/**
 * The answer to give, and what came of the turn: a message for this process to send, and whether more is owed.
 * `unknown-person`: nobody is bound to this Entra object id yet; look the user name up and come again.
 */
export type Handled =
  | { readonly answer: Answer | null; readonly school: School; readonly ready?: Ready | undefined; readonly owesMore: boolean }
  | 'unknown-person'
  | 'unknown-tenant';

/**
 * Handles one activity in one transaction: taken once, in the order of its chat, everything it does kept together, the
 * replies among it. Once it resolves, it is on disk; what is owed is sent afterwards. An activity that comes again gets the
 * answer that was kept, or one anew where nothing is (`asksOwnView`). Rejects with `StoreError` when nothing could be kept; then it may come again.
 */
export async function handle(around: Surroundings, incoming: Incoming, now: number): Promise<Handled> {
  const guess = around.store.engine === 'postgres' && !isArrival(incoming) ? around.foresight.guess(incoming) : undefined;
  try {
    return await attempt(around, incoming, now, guess);
  } catch (error) {
    if (!guess || !isMisguessed(error)) throw error;
    return attempt(around, incoming, now, undefined);
  }
}

/** What was begun for somebody was not theirs. Nothing of it is kept. */
class Misguessed extends Error {}

/** Whoever was guessed may not be there any more: then the database refuses the chat for them before it tells who came. */
function isMisguessed(error: unknown): boolean {
  return error instanceof Misguessed || (error instanceof StoreError && error.code === 'store-failed');
}

/** A turn. With a guess its chat is taken while the database is still asked who it is. */
async function attempt(around: Surroundings, incoming: Incoming, now: number, guess: Guess | undefined): Promise<Handled> {
  const { store, schoolOf, newId, publicUrl, hasRoom, foresight } = around;
  const { tenantId } = incoming;
  const handled = await store.transaction(async (tx) => {
    const asked = Promise.all([schoolOf(tx, tenantId), personBehind(tx, incoming)]);
    const early = guess && takeChat(tx, around, incoming, guess, now);
    // Looked at below, unless it was in vain.
    early?.catch(() => {});
    const [school, person] = await asked;
    if (guess && !(school && person?.id === guess.id)) throw new Misguessed();
    if (!school) return 'unknown-tenant';
    if (!person && incoming.from.upn === undefined) return 'unknown-person';

    if (await isInAnothersChat(tx, incoming, person)) return { answer: null, school, owed: 0, ready: undefined };
    foresight.met(incoming, person);
    const { chat, at, order, ledger, key, isKept, verdict } = await (early ?? takeChat(tx, around, incoming, whoIs(person), now));
    if (!ledger.taken) return { answer: answerAgain(ledger, person, chat), school, owed: 0, ready: undefined };

    const today = dayOf(at, school.settings.timeZone);
    const outcome = person
      ? await outcomeFor(
          {
            tx,
            at,
            today,
            person,
            chat,
            locale: localeOf(person, chat),
            school,
            publicUrl: publicUrl(),
            newId: () => newId(order),
          },
          incoming,
          verdict,
        )
      : strangersOutcome(incoming, chat);
    const answer = outcome.answer && {
      view: outcome.answer,
      locale: outcome.locale ?? localeOf(person, chat),
      teamId: person?.teamId ?? null,
      personId: person?.id ?? null,
    };
    if (answer && isKept) tx.given(answerLedger(tx, key, answer));
    const by = { tenantId, order, now, newId };
    // Who has just changed their language is looked up anew when it is sent.
    const isHolding = outcome.locale === undefined && hasRoom();
    // Where others read along, what is said is for everybody.
    const reader = chat.kind === 'personal' ? person : undefined;
    const ready = isHolding ? oweHolding(tx, by, outcome, { chat, person: reader, school }) : owe(tx, by, outcome);
    tx.given(ready);
    return { answer, school, owed: outcome.owed.length, ready };
  });
  if (typeof handled === 'string') return handled;
  const { answer, school, owed } = handled;
  const ready = (await handled.ready) ?? undefined;
  return { answer, school, ready, owesMore: owed > (ready ? 1 : 0) };
}

/** Takes the chat of an activity, and the name under which it takes effect once, and reads ahead meanwhile. All statements are given at once. */
async function takeChat(tx: Tx, { signer, foresight }: Surroundings, incoming: Incoming, who: Guess | undefined, now: number) {
  const { tenantId } = incoming;
  const known: Chat = { tenantId, personId: incoming.chat.kind === 'personal' ? (who?.id ?? null) : null, ...incoming.chat };
  const verdict = verdictOn(incoming, who, signer);
  // A press that does not count must not stand in the way of the one that does.
  const counts = isSound(verdict, incoming);
  const { name, former } = counts ? ledgerNames(incoming, signer) : { name: incoming.key, former: [] };
  const key = { tenantId, chatId: known.id, key: name };
  const isKept = !asksOwnView(incoming);
  const [{ chat, at, order }, ledger] = await Promise.all([
    lockChat(tx, known, now),
    isKept ? takeLedger(tx, key, now, former) : ({ taken: true } as const),
    counts && foresight.look(tx, incoming, who),
  ]);
  return { chat, at, order, ledger, key, isKept, verdict };
}

/** An answer that was kept, for whom it was made. After a while the button says that it was pressed before, and no more than that. */
function answerAgain(ledger: Extract<Taken, { taken: false }>, person: Person | undefined, chat: Chat): Answer | null {
  const kept = ledger.answer as Answer | null;
  const personId = person?.id ?? null;
  if (!ledger.isLate) return kept?.personId === personId ? kept : null;
  const view = message({ key: 'chat:pressedBefore' }, HELP);
  return { view, locale: localeOf(person, chat), teamId: person?.teamId ?? null, personId };
}

function verdictOn({ tenantId, deed }: Incoming, person: Guess | undefined, signer: CardSigner | null): Verdict {
  if (deed.type !== 'pressed' || !person || !signer) return 'sound';
  return signer.verdict({ ...deed.data, verb: deed.verb }, deed.data['sig'], { tenantId, personId: person.id });
}
