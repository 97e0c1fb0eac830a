import { afterEach, expect, test } from 'vitest';
import { buttonsOf, pressedAction } from '../../src/local/card-press.ts';
import type { Card } from '../../src/local/protocol.ts';
import { spoken, stage, type Heard, type Reply, type Stage } from './echo-bot.ts';

let open: Stage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const attached = (card: Card): { type: string; attachments: unknown[] } => ({
  type: 'message',
  attachments: [{ contentType: ADAPTIVE, content: card }],
});
const questions: Card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Wat gebeurde er?' },
    { type: 'Input.Text', id: 'said', isRequired: true, errorMessage: 'Vul iets in', label: 'Wat zei Sara?' },
    { type: 'Input.Date', id: 'by', value: '2026-12-01' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Noteer', verb: 'note', data: { step: 4 } },
    { type: 'Action.Submit', title: 'Verstuur', data: { kind: 'send' } },
    { type: 'Action.Submit', title: 'Meer', data: { msteams: { type: 'task/fetch' } } },
  ],
};
const noted: Card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Genoteerd' }] };

/** Answers every message with the questions, every invoke with `answer`. */
const cardBot =
  (answer: unknown, status = 200): Reply =>
  async ({ type, text, conversation }, connector) => {
    if (type === 'invoke') return { status, body: answer };
    if (text) await connector('POST', `v3/conversations/${encodeURIComponent(conversation.id)}/activities`, attached(questions));
    return undefined;
  };

test('Action.Execute carries the inputs, and its answer takes the place of the card for the one who pressed', async () => {
  open = await stage(cardBot({ statusCode: 200, type: ADAPTIVE, value: noted }));
  const sara = await open.as('s-01');
  await sara.say('hoi');
  const card = await sara.waitFor(({ from }) => from === 'bot');

  const outcome = await sara.press(card, 'Noteer', { said: 'we droegen een bank' });

  expect(outcome).toEqual({ kind: 'card', card: noted });
  expect((await sara.messages()).map(({ id, card: shown }) => [id, shown])).toEqual([
    [expect.any(String), undefined],
    [card.id, noted],
  ]);
  expect(open.bot.heard.at(-1)).toEqual(
    expect.objectContaining({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: card.id,
      value: {
        action: {
          type: 'Action.Execute',
          title: 'Noteer',
          verb: 'note',
          data: { step: 4, said: 'we droegen een bank', by: '2026-12-01' },
        },
        trigger: 'manual',
      },
    }),
  );
});

test.for([
  [
    'a message',
    { type: 'application/vnd.microsoft.activity.message', value: 'Bewaard' },
    200,
    { kind: 'message', text: 'Bewaard' },
  ],
  [
    'an error of the bot',
    { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: 'Oude kaart' } },
    200,
    { kind: 'error', reason: 'refused', text: 'Oude kaart' },
  ],
  ['an HTTP error', undefined, 500, { kind: 'error', reason: 'refused' }],
] as const)('Action.Execute answered with %s', async ([, answer, status, outcome]) => {
  open = await stage(cardBot(answer, status));
  const sara = await open.as('s-01');
  await sara.say('hoi');
  const card = await sara.waitFor(({ from }) => from === 'bot');

  expect(await sara.press(card, 'note', { said: 'x' })).toEqual(outcome);
  expect((await sara.messages()).at(-1)?.card).toEqual(questions);
});

test('Action.Submit arrives as a message with a value and no text', async () => {
  open = await stage(cardBot(undefined));
  const sara = await open.as('s-01');
  await sara.say('hoi');
  const card = await sara.waitFor(({ from }) => from === 'bot');

  expect(await sara.press(card, 'Verstuur', { said: 'ja' })).toEqual({ kind: 'sent' });

  const { type, text, value, replyToId } = open.bot.heard.at(-1) as Heard;
  expect({ type, text, value, replyToId }).toEqual({
    type: 'message',
    text: undefined,
    value: { kind: 'send', said: 'ja', by: '2026-12-01' },
    replyToId: card.id,
  });
});

test('a dialog is fetched, filled in and closed', async () => {
  const form: Card = {
    type: 'AdaptiveCard',
    body: [{ type: 'Input.Text', id: 'why' }],
    actions: [{ type: 'Action.Submit', title: 'Klaar' }],
  };
  open = await stage(async (heard, connector) =>
    heard['name'] === 'task/submit'
      ? { body: { task: { type: 'message', value: 'Dank je' } } }
      : cardBot({
          task: { type: 'continue', value: { title: 'Meer', width: 'medium', card: { contentType: ADAPTIVE, content: form } } },
        })(heard, connector),
  );
  const sara = await open.as('s-01');
  await sara.say('hoi');
  const card = await sara.waitFor(({ from }) => from === 'bot');

  const outcome = await sara.press(card, 'Meer', { said: 'x' });
  if (outcome.kind !== 'dialog') throw new Error('no dialog');
  expect(outcome.dialog).toEqual({ title: 'Meer', width: 'medium', card: form });
  expect(await sara.submit(outcome.dialog, 'Klaar', { why: 'omdat' })).toEqual({ kind: 'message', text: 'Dank je' });

  expect(open.bot.heard.filter(({ type }) => type === 'invoke').map(({ name, value }) => [name, value])).toEqual([
    ['task/fetch', { data: { msteams: { type: 'task/fetch' }, said: 'x', by: '2026-12-01' }, context: { theme: 'default' } }],
    ['task/submit', { data: { why: 'omdat' }, context: { theme: 'default' } }],
  ]);
});

test('a card that asks for it is refreshed with the view of the one who looks', async () => {
  open = await stage(cardBot({ statusCode: 200, type: ADAPTIVE, value: noted }));
  const sara = await open.as('s-01');
  const refresh = { action: { type: 'Action.Execute', verb: 'view' }, userIds: [sara.person.teamsId] };
  const at = `v3/conversations/${encodeURIComponent(sara.person.chat)}/activities`;
  const { body } = await open.connector('POST', at, attached({ ...questions, refresh }));
  const { body: other } = await open.connector('POST', at, attached({ ...questions, refresh: { ...refresh, userIds: [] } }));

  const look = (id: unknown) => open?.connector('POST', `local/people/s-01/messages/${String(id)}/refresh`);
  expect((await look(body['id']))?.body).toEqual({ kind: 'card', card: noted });
  expect((await look(other['id']))?.body).toEqual({ kind: 'closed' });

  expect(open.bot.heard.map(({ value }) => value)).toEqual([
    { action: { type: 'Action.Execute', verb: 'view' }, trigger: 'automatic' },
  ]);
  expect((await sara.messages())[0]?.card).toEqual(noted);
});

test('an update by the bot takes away the view that one person had', async () => {
  open = await stage(cardBot({ statusCode: 200, type: ADAPTIVE, value: noted }));
  const sara = await open.as('s-01');
  await sara.say('hoi');
  const card = await sara.waitFor(({ from }) => from === 'bot');
  await sara.press(card, 'Noteer', { said: 'x' });

  await open.connector(
    'PUT',
    `v3/conversations/${encodeURIComponent(sara.person.chat)}/activities/${card.id}`,
    attached(questions),
  );

  expect((await sara.messages()).at(-1)?.card).toEqual(questions);
});

test.for([
  ['imBack', { type: 'imBack', value: 'help' }, { text: 'help', value: undefined }],
  ['messageBack', { type: 'messageBack', text: 'help', value: { a: 1 } }, { text: 'help', value: { a: 1 } }],
] as const)('Action.Submit with %s is a message of the person', async ([, msteams, heard]) => {
  const button: Card = { type: 'AdaptiveCard', actions: [{ type: 'Action.Submit', title: 'Ga', data: { msteams } }] };
  open = await stage();
  const sara = await open.as('s-01');
  const at = `v3/conversations/${encodeURIComponent(sara.person.chat)}/activities`;
  await open.connector('POST', at, attached(button));

  expect(await sara.press(await sara.waitFor(({ from }) => from === 'bot'), 'Ga')).toEqual({ kind: 'sent' });
  await sara.waitFor(({ from, delivery }) => delivery === 'done' && (msteams.type === 'messageBack' || from === 's-01'));

  const { text, value } = spoken(open)[0] as Heard;
  expect({ text, value }).toEqual(heard);
});

test('pressing checks the card as Teams does', () => {
  expect(buttonsOf(questions)).toEqual(['Noteer', 'Verstuur', 'Meer']);
  expect(() => pressedAction(questions, 'Noteer')).toThrow('Input said is required: Vul iets in');
  expect(() => pressedAction(questions, 'Weg')).toThrow('no button Weg; it has: Noteer (note), Verstuur');
  expect(() => pressedAction(questions, 'Noteer', { typo: '' })).toThrow('no input typo; it has: said, by');
});
