import { readFile } from 'node:fs/promises';
import { v5 } from 'uuid';
import { z } from 'zod';
import { COMPETENCIES, LENGTHS, MODES, MOMENTS, PHASES } from '../../dialogs/vocabulary.ts';
import { addConversation, type Conversation, ENDED } from '../store/conversations.ts';
import { addFacts, type Fact } from '../store/facts.ts';
import { addGrants } from '../store/grants.ts';
import { addAgreements, addEntries, type Agreement, type Entry } from '../store/passport.ts';
import type { Store, Tx } from '../store/store.ts';

const HISTORY = new URL('../../demo/history.json', import.meta.url);
const DAY = 86_400_000;
/** The namespace of the demo's ids: the same story has the same ids on every machine. */
const NAMESPACE = 'b1f7c1de-6f0e-5d0a-9a53-3f9d3c1c0a11';

const words = z.string().trim();
const story = z.strictObject({
  student: words,
  mentor: words,
  daysAgo: z.int().positive(),
  moment: z.enum(MOMENTS),
  length: z.enum(LENGTHS),
  mode: z.enum(MODES),
  via: z.enum(['own-chat', 'mentor-screen']),
  share: z.enum(['only-me', 'agreements', 'all']),
  experience: words,
  quality: words,
  motive: words,
  coreWord: words,
  agreement: z.strictObject({
    what: words,
    helper: words,
    brings: words,
    competency: z.enum(COMPETENCIES),
    dueInDays: z.int(),
    state: z.enum(['agreed', 'done', 'changed', 'dropped']),
    outcome: words.optional(),
  }),
});

/** One invented conversation of the demo school and what the student confirmed of it. Days count from the day of loading. */
type Story = z.output<typeof story>;

/** Gives the ids of people by sourcedId. */
type IdOf = (sourcedId: string) => string;

/**
 * Puts the invented history of the demo school into the store, dated around `now` (epoch milliseconds): conversations that
 * ended, what students confirmed and shared, facts. The roster must be there. A second time nothing changes.
 */
export async function loadDemoHistory(store: Store, tenantId: string, now: number): Promise<void> {
  const stories = z.array(story).parse(JSON.parse(await readFile(HISTORY, 'utf8')));
  await store.transaction(async (tx) => {
    const people = await tx.db.selectFrom('people').select(['id', 'sourced_id']).where('tenant_id', '=', tenantId).execute();
    const ids = new Map(people.map(({ id, sourced_id }) => [sourced_id, id]));
    const idOf: IdOf = (sourcedId) => {
      const id = ids.get(sourcedId);
      if (id === undefined)
        throw new Error(`The history tells of ${sourcedId}, who is not in the roster; import the demo school first`);
      return id;
    };
    const told = stories.map((one) => storyId(tenantId, one));
    const loaded = await tx.db
      .selectFrom('conversations')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('id', 'in', told)
      .execute();
    const known = new Set(loaded.map(({ id }) => id));
    const fresh = stories.filter((one) => !known.has(storyId(tenantId, one)));
    for (const one of fresh) await addStory(tx, one, { tenantId, idOf, now });
  });
}

/** Snapshots of the history hold nothing to resume: their conversations have ended. */
const MACHINE = 'history';

async function addStory(
  tx: Tx,
  told: Story,
  { tenantId, idOf, now }: { tenantId: string; idOf: IdOf; now: number },
): Promise<void> {
  const conversation = conversationOf(told, { tenantId, idOf, now });
  const entries = entriesOf(told, conversation);
  const agreement = agreementOf(told, conversation, now);
  const shared = { 'only-me': [], agreements: [agreement], all: [agreement, ...entries] }[told.share];
  await addConversation(tx, conversation);
  await addEntries(tx, entries);
  await addAgreements(tx, [agreement]);
  await addGrants(
    tx,
    shared.map(({ id: itemId, studentId, createdAt }) => ({
      tenantId,
      id: v5(`grant ${itemId}`, NAMESPACE),
      studentId,
      itemId,
      granteeId: conversation.mentorId,
      createdAt,
    })),
  );
  await addFacts(tx, factsOf(told, conversation));
}

function conversationOf(told: Story, { tenantId, idOf, now }: { tenantId: string; idOf: IdOf; now: number }): Conversation {
  const startedAt = schoolHour(now - told.daysAgo * DAY);
  const endedAt = startedAt + (told.length === 'short' ? 14 : 38) * 60_000;
  return {
    tenantId,
    id: storyId(tenantId, told),
    mentorId: idOf(told.mentor),
    studentId: idOf(told.student),
    chatId: `history:${told.mentor}`,
    state: ENDED,
    rev: 1,
    machine: MACHINE,
    version: 1,
    snapshot: {},
    startedAt,
    updatedAt: endedAt,
    endedAt,
  };
}

function entriesOf(
  { experience, quality, motive, coreWord, via }: Story,
  { tenantId, id: conversationId, studentId, endedAt }: Conversation,
): Entry[] {
  const said = { experience, quality, motive, 'core-word': coreWord };
  const at = (endedAt ?? 0) + 3 * 60_000;
  const filled = Object.entries(said).filter(([, text]) => text !== '');
  return filled.map(([kind, text], place) => {
    const when = { createdAt: at + place, updatedAt: at + place };
    return {
      tenantId,
      id: v5(`${kind} ${conversationId}`, NAMESPACE),
      studentId,
      conversationId,
      kind,
      source: 'conversation',
      body: { text },
      confirmedVia: via,
      ...when,
    };
  });
}

function agreementOf(
  { agreement, via }: Story,
  { tenantId, id: conversationId, studentId, endedAt }: Conversation,
  now: number,
): Agreement {
  const { what, helper, brings, competency, dueInDays, state, outcome } = agreement;
  const createdAt = (endedAt ?? 0) + 3 * 60_000;
  const dueAt = now + dueInDays * DAY;
  return {
    tenantId,
    id: v5(`agreement ${conversationId}`, NAMESPACE),
    studentId,
    conversationId,
    body: { what, helper, brings, ...(outcome !== undefined && { outcome }) },
    dueOn: new Date(dueAt).toISOString().slice(0, 10),
    competency,
    state,
    confirmedVia: via,
    createdAt,
    updatedAt: state === 'agreed' ? createdAt : Math.min(schoolHour(dueAt), now),
  };
}

function factsOf(
  { moment, length, mode, quality, motive, agreement }: Story,
  { tenantId, id: conversationId, startedAt }: Conversation,
): Fact[] {
  const competencies = new Set([...(quality ? ['qualities'] : []), ...(motive ? ['motives'] : []), agreement.competency]);
  const seen = [
    ['moment', moment],
    ['length', length],
    ['mode', mode],
    ...PHASES.map((phase) => ['phase.reached', phase]),
    ...PHASES.map((phase) => ['phase.completed', phase]),
    ...[...competencies].map((competency) => ['competency', competency]),
    ['from-experience', 'yes'],
    ['agreement.confirmed', 'yes'],
  ] as [string, string][];
  const onDay = new Date(startedAt).toISOString().slice(0, 10);
  return seen.map(([kind, value]) => ({
    tenantId,
    id: v5(`${kind} ${value} ${conversationId}`, NAMESPACE),
    conversationId,
    kind,
    value,
    onDay,
  }));
}

function storyId(tenantId: string, { student, experience }: Story): string {
  return v5(`${tenantId} ${student} ${experience}`, NAMESPACE);
}

/** Half past nine in the morning of that day, or of the Friday before when it falls in a weekend. */
function schoolHour(at: number): number {
  const morning = Math.floor(at / DAY) * DAY + 9.5 * 3_600_000;
  const weekday = new Date(morning).getUTCDay();
  return morning - (weekday === 6 ? DAY : weekday === 0 ? 2 * DAY : 0);
}
