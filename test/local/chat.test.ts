import { afterEach, expect, test } from 'vitest';
import { spoken, stage, TENANT, type Heard, type Reply, type Stage } from './echo-bot.ts';

let open: Stage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const echo: Reply = async ({ type, text, conversation }, connector) => {
  if (type !== 'message') return;
  await connector('POST', `v3/conversations/${encodeURIComponent(conversation.id)}/activities`, {
    type: 'message',
    text: `**${text}**`,
    suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'Verder', value: 'verder' }] },
  });
};

test('what a person types reaches the bot as Teams sends it, and the answer stands in the chat', async () => {
  open = await stage(echo);
  const sara = await open.as('s-01');

  const said = await sara.say('hoi <allemaal>');
  const answer = await sara.waitFor(({ from }) => from === 'bot');

  expect(said.delivery).toBe('done');
  expect({ text: answer.text, choices: answer.choices }).toEqual({
    text: '**hoi <allemaal>**',
    choices: [{ type: 'imBack', title: 'Verder', value: 'verder' }],
  });
  const { timestamp, localTimestamp, ...heard } = spoken(open)[0] as Heard;
  expect(heard).toEqual({
    type: 'message',
    id: said.id,
    text: 'hoi <allemaal>',
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: '<p>hoi &lt;allemaal&gt;</p>' }],
    channelId: 'msteams',
    serviceUrl: open.url,
    from: { id: sara.person.teamsId, name: 'Sara Haddad', aadObjectId: sara.person.entraId },
    conversation: { id: sara.person.chat, conversationType: 'personal', tenantId: TENANT },
    recipient: { id: '28:lemniscaat', name: 'Lemniscaat' },
    entities: [{ type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' }],
    channelData: { tenant: { id: TENANT } },
    locale: 'nl-NL',
    localTimezone: 'Europe/Amsterdam',
  });
  expect(Date.parse(String(localTimestamp))).toBe(Date.parse(String(timestamp)));
});

test('each person has a chat and a language of their own', async () => {
  open = await stage(echo);
  const [mentor, sara] = [await open.as('m-01'), await open.as('s-01')];
  await mentor.locale('en');

  await mentor.say('hello');
  await sara.say('hoi');
  await sara.waitFor(({ from }) => from === 'bot');

  expect((await mentor.messages()).map(({ text }) => text)).toEqual(['hello', '**hello**']);
  expect((await sara.messages()).map(({ text }) => text)).toEqual(['hoi', '**hoi**']);
  expect(spoken(open).map(({ locale }) => locale)).toEqual(['en-GB', 'nl-NL']);
});

test('adding and removing the app is told to the bot; without it a person cannot write', async () => {
  open = await stage();
  const sara = await open.as('s-01');

  await Promise.all([sara.arrive(), sara.arrive()]);
  await sara.install(false);
  await expect(sara.say('hoi')).rejects.toThrow('AppNotInstalled');
  await sara.install(true);

  expect(open.bot.heard.map(({ type, action }) => [type, action])).toEqual([
    ['conversationUpdate', undefined],
    ['installationUpdate', 'add'],
    ['installationUpdate', 'remove'],
    ['conversationUpdate', undefined],
    ['installationUpdate', 'add'],
  ]);
});

test('an error of the bot leaves the message as failed', async () => {
  open = await stage(async () => ({ status: 500 }));
  const sara = await open.as('s-01');

  expect((await sara.say('hoi')).delivery).toBe('failed');
});

test('an attachment comes before the text', async () => {
  open = await stage();
  const sara = await open.as('s-01');

  await sara.say('', [{ contentType: 'image/png', name: 'foto.png' }]);

  expect(spoken(open)[0]?.['attachments']).toEqual([{ contentType: 'image/png', name: 'foto.png' }]);
});
