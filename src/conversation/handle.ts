import type { Locale } from '../../dialogs/vocabulary.ts';
import type { Incoming } from '../incoming.ts';
import type { School } from '../people/schools.ts';
import type { CardView } from '../reply.ts';
import { type Chat, lockChat, setReachable } from '../store/chats.ts';
import { answerLedger, takeLedger } from '../store/ledger.ts';
import { enqueue } from '../store/outbox.ts';
import { bindEntraId, findByEntraId, findByUpn, type Person } from '../store/people.ts';
import type { Store, Tx } from '../store/store.ts';
import type { NewId } from '../store/uuid7.ts';
import { arrive } from './arrive.ts';
import { dayOf } from './days.ts';
import { type Desk, type Outcome, type Request, say, SILENT } from './desk.ts';
import { freeText } from './free-text.ts';
import { localeOf } from './locale.ts';
import { ledgerKey, overlongField, pressedRequest, readTyped } from './request.ts';
import { STUDENTS_WORDS, VERBS } from './verbs/index.ts';

/** What handling needs from outside. `at` is epoch milliseconds. */
export type Surroundings = {
  readonly store: Store;
  readonly schoolOf: (tx: Tx, tenantId: string) => Promise<School | undefined>;
  readonly newId: NewId;
};

/** A card to give back in the response, in the language and manner of this person. */
export type Answer = { readonly view: CardView; readonly locale: Locale; readonly teamId: string | null };

/** `unknown-person`: nobody is bound to this Entra object id yet; look the user name up and come again. */
export type Handled = { readonly answer: Answer | null } | 'unknown-person' | 'unknown-tenant';

/**
 * Handles one activity in one transaction: taken once, in the order of its chat, everything it does kept together, the
 * replies among it. Once it resolves, it is on disk; what is owed is sent afterwards. An activity that comes again gets the
 * answer that was kept. Rejects with `StoreError` when nothing could be kept; then it may come again.
 */
export function handle({ store, schoolOf, newId }: Surroundings, incoming: Incoming, now: number): Promise<Handled> {
  return store.transaction(async (tx) => {
    const { tenantId } = incoming;
    const school = await schoolOf(tx, tenantId);
    if (!school) return 'unknown-tenant';

    const person = await personOf(tx, incoming);
    if (!person && incoming.from.upn === undefined) return 'unknown-person';

    const known: Chat = { tenantId, personId: incoming.chat.kind === 'personal' ? (person?.id ?? null) : null, ...incoming.chat };
    const { chat, at } = await lockChat(tx, known, now);
    const key = { tenantId, chatId: chat.id, key: ledgerKey(incoming) };
    const ledger = await takeLedger(tx, key, at);
    if (!ledger.taken) return { answer: (ledger.answer as Answer | null) ?? null };

    const today = dayOf(at, school.settings.timeZone);
    const outcome = person
      ? await outcomeFor(
          { tx, at, today, person, chat, locale: localeOf(person, chat), school, newId: () => newId(at) },
          incoming,
        )
      : strangersOutcome(incoming, chat);
    await owe(tx, { tenantId, at, newId }, outcome);

    const answer = outcome.answer && {
      view: outcome.answer,
      locale: outcome.locale ?? localeOf(person, chat),
      teamId: person?.teamId ?? null,
    };
    if (answer) await answerLedger(tx, key, answer);
    return { answer };
  });
}

async function personOf(tx: Tx, { tenantId, from }: Incoming): Promise<Person | undefined> {
  const bound = from.entraId === null ? undefined : await findByEntraId(tx, tenantId, from.entraId);
  if (bound || !from.upn) return bound;
  const person = await findByUpn(tx, tenantId, from.upn);
  if (!person || from.entraId === null) return person;
  // A user name that already belongs to another account is not taken over.
  return (await bindEntraId(tx, person, from.entraId)) ? person : undefined;
}

async function outcomeFor(desk: Desk, incoming: Incoming): Promise<Outcome> {
  const { deed, chat } = incoming;
  if (deed.type === 'removed') {
    await setReachable(desk.tx, desk.chat, false);
    return SILENT;
  }
  const request =
    pressedRequest(incoming) ??
    (deed.type === 'said'
      ? readTyped(deed.text, deed.attachments, desk.school.mannerOf(desk.person.teamId).roles[desk.locale]?.passport ?? '')
      : undefined);
  if (chat.kind !== 'personal')
    return say(
      desk,
      { by: request && 'by' in request ? request.by : 'typing' },
      { card: 'message', lines: [{ key: 'chat:privateOnly' }], actions: [] },
    );
  if (desk.person.leftOn !== null)
    return say(
      desk,
      { by: request && 'by' in request ? request.by : 'typing' },
      { card: 'message', lines: [{ key: 'chat:left.school' }], actions: [] },
    );
  if (!request) return arrive(desk);
  if (!('verb' in request)) return freeText(desk, request, deed.type === 'said' ? deed.attachments : 0);

  const verb = verbFor(desk, request);
  if (!verb)
    return say(desk, request, {
      card: 'message',
      lines: [{ key: 'chat:unknownButton' }],
      actions: [{ verb: 'help', label: { key: 'chat:action.help' } }],
    });
  if (overlongField(request)) return say(desk, request, { card: 'message', lines: [{ key: 'chat:fieldTooLong' }], actions: [] });
  const refused = !verb.for.some((role) => desk.person.roles.includes(role));
  const outcome = refused ? undefined : await verb.handle(desk, request);
  return (
    outcome ??
    say(desk, request, {
      card: 'message',
      lines: [{ key: 'chat:notYours' }],
      actions: [{ verb: 'help', label: { key: 'chat:action.help' } }],
    })
  );
}

function verbFor({ person }: Desk, request: Request) {
  const own = person.roles.includes('mentor') ? undefined : STUDENTS_WORDS[request.verb];
  const name = request.by === 'typing' ? (own ?? request.verb) : request.verb;
  return Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
}

function strangersOutcome({ deed }: Incoming, chat: Chat): Outcome {
  if (deed.type === 'removed') return SILENT;
  const view: CardView = { card: 'message', lines: [{ key: 'chat:stranger' }], actions: [] };
  if (deed.type === 'pressed' && deed.answered === 'in-response') return { answer: view, owed: [] };
  return { answer: null, owed: [{ chatId: chat.id, reply: { op: 'send', view } }] };
}

/** Puts what is owed in the outbox, in its order. */
export async function owe(
  tx: Tx,
  { tenantId, at, newId }: { tenantId: string; at: number; newId: NewId },
  { owed }: Outcome,
): Promise<void> {
  await enqueue(
    tx,
    owed.map((each) => ({
      tenantId,
      id: newId(at),
      chatId: 'chatId' in each ? each.chatId : null,
      personId: 'personId' in each ? each.personId : null,
      op: each.reply.op === 'update' ? 'update' : 'send',
      slot: 'slot' in each.reply ? (each.reply.slot ?? null) : null,
      payload: each.reply,
      dueAt: at,
    })),
    at,
  );
}
