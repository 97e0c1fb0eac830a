import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localIdentity } from '../../src/teams/identity.ts';
import { cardSigner } from '../../src/card-signature.ts';
import { VERBS } from '../../src/conversation/verbs/index.ts';
import { readKeys } from '../../src/keys.ts';
import { createServer } from '../../src/server.ts';
import { createWords } from '../../src/words.ts';
import { CANARY } from '../passport/lives.ts';
import { TEST_KEY } from '../store/engines.ts';
import { opened } from '../store/opened.ts';
import { TAB_KEY, tabOf } from '../tabs/tab.ts';
import { ONE } from '../wire/engines.ts';
import { useSchool } from '../wire/school.ts';
import { type Actor, ACTORS, FOR_EVERYBODY, HOW_TO, MAY_QUERY, QUERY_ACCESS, ROUTE_ACCESS, VERB_ACCESS } from './access.ts'; // prettier-ignore
import { NAME, useSara } from './sara.ts';

const signer = cardSigner(readKeys(TEST_KEY) ?? []);
const ROUTES = routes();
/** Who have a role that verbs ask for; the others of the table are told that it is not for them. */
const MENTORS: readonly Actor[] = ['guide', 'former-guide', 'other-mentor'];
const STUDENTS: readonly Actor[] = ['owner', 'other-student'];
type Manifest = { readonly composeExtensions: readonly { readonly commands: readonly { readonly id: string }[] }[] };

/** Every route of the server, as `GET /health`. */
function routes(): readonly string[] {
  const parts = { endpoint: { identity: localIdentity() }, tab: {}, links: { words: createWords() }, limits: {}, secure: false };
  const server = createServer(parts as unknown as Parameters<typeof createServer>[0]);
  const known = Object.values(
    (server.router as unknown as { getRoutes(): Record<string, { method: string; path: string }> }).getRoutes(),
  );
  return known.map(({ method, path }) => `${method} ${path}`);
}

test(`the table has every verb: ${HOW_TO}`, () => {
  expect(Object.keys(VERB_ACCESS).toSorted()).toEqual(Object.keys(VERBS).toSorted());
});

test(`the table has every route: ${HOW_TO}`, () => {
  expect(Object.keys(ROUTE_ACCESS).toSorted()).toEqual(ROUTES.toSorted());
});

test(`the tables have every command of the message extension: ${HOW_TO}`, () => {
  const { composeExtensions } = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as Manifest;
  const commands = composeExtensions.flatMap((extension) => extension.commands.map(({ id }) => id)).toSorted();
  expect(Object.keys(QUERY_ACCESS).toSorted()).toEqual(commands);
  expect(Object.keys(MAY_QUERY).toSorted()).toEqual(commands);
});

describe.each(ONE)('what is Sara’s, on $name', (engine) => {
  const school = useSchool(engine, TAB_KEY, { RATE_PERSON: '0' });
  const sara = useSara(school);

  test('is out of reach of everybody by every verb that is not for them, with buttons that are rightly signed', async () => {
    const [before, hiddenFrom] = [await sara.kept(), await sara.hiddenFrom()];
    const { student, entry, agreement, proposal, conversation, link, reflection, talk } = sara.ids();
    const targets = [
      { subject: conversation, arg: student },
      { subject: proposal, arg: entry },
      { subject: agreement, arg: link },
      { subject: reflection, arg: talk },
    ];
    for (const [verb, allowed] of Object.entries(VERB_ACCESS)) {
      for (const actor of ACTORS.filter((each) => !allowed.includes(each))) {
        const person = sara.person(actor);
        const holder = { tenantId: school.tenantId, personId: await sara.idOf(actor) };
        for (const target of targets) {
          const data = { verb, rev: 1, ...target };
          const value = { action: { verb, data: { ...data, sig: signer?.sign(data, holder), said: 'x', told: 'x', what: 'x' } } };
          const { status, body } = await person.posts({ type: 'invoke', name: 'adaptiveCard/action', value, ...sara.envelope(actor) }); // prettier-ignore
          const isTold = !isForRoleOf(actor, verb) && JSON.stringify(body).includes(person.wordsOf('chat:notYours'));
          expect([verb, actor, status, isTold, hiddenFrom(actor, body, target)]).toEqual([verb, actor, actor === 'other-tenant' ? 403 : 200, !isForRoleOf(actor, verb), []]); // prettier-ignore
        }
      }
      expect([verb, await sara.kept()]).toEqual([verb, before]);
    }
    await school.settled();
    const chats = ACTORS.filter((actor) => !['owner', 'guide', 'other-tenant'].includes(actor)).flatMap((actor) => sara.person(actor).messages().map(({ activity }) => [actor, hiddenFrom(actor, activity)])); // prettier-ignore
    expect(chats.filter(([, hers]) => hers?.length !== 0)).toEqual([]);
  }, 300_000);

  test('is out of reach of everybody by every query of the message extension, which mentors alone may ask', async () => {
    await sara.everybodyInstalls();
    const [before, hiddenFrom] = [await sara.kept(), await sara.hiddenFrom()];
    for (const commandId of Object.keys(QUERY_ACCESS)) {
      for (const actor of ACTORS) {
        for (const text of ['', CANARY, NAME.given_name, sara.ids().entry]) {
          const value = { commandId, parameters: [{ name: 'query', value: text }], queryOptions: { skip: 0, count: 25 } };
          const { status, body } = await sara.person(actor).posts({ type: 'invoke', name: 'composeExtension/query', value, ...sara.envelope(actor) }); // prettier-ignore
          expect([commandId, actor, status, hiddenFrom(actor, body)]).toEqual([commandId, actor, actor === 'other-tenant' ? 403 : 200, []]); // prettier-ignore
          const given = (body as { composeExtension?: { type?: string; attachments?: unknown[] } } | null)?.composeExtension;
          if (text === '')
            expect([actor, given?.type === 'result']).toEqual([actor, MAY_QUERY[commandId]?.includes(actor) ?? false]);
        }
      }
    }
    expect(await sara.kept()).toEqual(before);
  });

  test('is what Sara herself sees', async () => {
    expect(JSON.stringify(await school.in((tx) => opened(tx, 'entries.body')))).toContain(CANARY);
    const { status, view } = await tabOf(school, school.person('s004')).open();
    expect([status, JSON.stringify(view).includes(CANARY)]).toEqual([200, true]);
  });
});

/** Whether a verb asks for a role that this actor has; who belongs to no school here is told something else. */
function isForRoleOf(actor: Actor, verb: string): boolean {
  if (actor === 'stranger' || actor === 'other-tenant' || FOR_EVERYBODY.has(verb)) return true;
  const allowed = VERB_ACCESS[verb] ?? [];
  return (allowed.includes('guide') && MENTORS.includes(actor)) || (allowed.includes('owner') && STUDENTS.includes(actor));
}
