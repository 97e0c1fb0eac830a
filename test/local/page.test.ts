import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { BROWSER } from '../needs.ts';
import { stage, type Reply, type Stage } from './echo-bot.ts';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const card = (title: string): object => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: `**${title}** <b>x</b>`, wrap: true },
    { type: 'TextBlock', text: '{{DATE(2026-12-01T12:00:00Z, LONG)}}' },
    { type: 'Input.Text', id: 'what', label: 'Wat ga je doen?', isRequired: true, errorMessage: 'Vul dit in.' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Noteer', verb: 'note' },
    { type: 'Action.Execute', title: 'Later', verb: 'later', mode: 'secondary', associatedInputs: 'none' },
  ],
});

/** What a bot finds for a message extension: one question, or a sentence. */
function found(value: unknown): object {
  const [asked] = (value as { parameters: { value: string }[] }).parameters;
  if (asked?.value === 'niets') return { type: 'message', text: 'Geen vraag gevonden' };
  const content = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Wat gebeurde er?' }] };
  const preview = {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: 'Wat gebeurde er?', text: 'Terugkijken' },
  };
  return { type: 'result', attachmentLayout: 'list', attachments: [{ contentType: ADAPTIVE, content, preview }] };
}

const bot: Reply = async ({ type, name, text, value, conversation }, connector) => {
  if (name === 'composeExtension/query') return { body: { composeExtension: found(value) } };
  const verb = (value as { action?: { verb?: string } } | undefined)?.action?.verb;
  if (verb === 'note') return { body: { statusCode: 200, type: ADAPTIVE, value: card('Genoteerd') } };
  if (type === 'invoke')
    return { body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Tot later' } };
  if (type !== 'message') return undefined;
  const said =
    text === 'kaart' ? { attachments: [{ contentType: ADAPTIVE, content: card('Vraag') }] } : { text: `Je zei *${text}*` };
  const suggestedActions = { actions: [{ type: 'imBack', title: 'Toon een kaart', value: 'kaart' }] };
  await connector('POST', `v3/conversations/${encodeURIComponent(conversation.id)}/activities`, {
    type: 'message',
    ...said,
    suggestedActions,
  });
  return undefined;
};

describe.skipIf(!BROWSER)('the page, in a browser', { timeout: 30_000 }, () => {
  let browser: Browser;
  let open: Stage;
  let page: Page;
  let complaints: string[];
  const seat = (name: string): Locator => page.getByRole('region', { name: `Gesprek van ${name}` });

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    open = await stage(bot);
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => /^(data:|http:\/\/127\.0\.0\.1:)/.test(request.url()) || complaints.push(request.url()));
    await page.goto(`${open.url}?seats=m-01,s-01`);
    await seat('Sara Haddad').getByRole('textbox').waitFor();
  });
  afterEach(async () => {
    await page.close();
    await open.close();
  });

  test('a question is looked for over the chat, by keyboard, and put into it as a card', async () => {
    const here = seat('Sara Haddad');
    await here.getByRole('button', { name: 'Vragen zoeken' }).press('Enter');
    const box = page.getByRole('searchbox');
    await box.fill('niets');
    await page.getByRole('status').filter({ hasText: 'Geen vraag gevonden' }).waitFor();
    await box.fill('gebeurde');
    await page.getByRole('button', { name: 'Wat gebeurde er? Terugkijken' }).press('Enter');
    await here.getByRole('article').filter({ hasText: 'Wat gebeurde er?' }).waitFor();
    expect([await box.count(), complaints]).toEqual([0, []]);
  });

  test('a mentor and a student side by side, each with a chat of their own', async () => {
    const [mentor, sara] = [seat('Marijke de Wit'), seat('Sara Haddad')];
    await mentor.getByRole('textbox').fill('een');
    await mentor.getByRole('textbox').press('Shift+Enter');
    await mentor.getByRole('textbox').press('Enter');
    await sara.getByRole('textbox').fill('twee');
    await sara.getByRole('button', { name: 'Verstuur' }).click();
    await mentor.getByText('Je zei een').waitFor();
    await sara.getByText('Je zei twee').waitFor();

    expect(await page.getByText('Je zei').count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  test('a card checks its inputs, is replaced in place and keeps the focus', async () => {
    const sara = seat('Sara Haddad');
    await sara.getByRole('textbox').fill('hoi');
    await sara.getByRole('textbox').press('Enter');
    await sara.getByRole('button', { name: 'Toon een kaart' }).click();
    await sara.getByText('Vraag <b>x</b>').waitFor();
    await sara.getByText('dinsdag 1 december 2026').waitFor();

    await sara.getByRole('button', { name: 'Noteer' }).click();
    await sara.getByText('Vul dit in.').waitFor();
    await sara.getByLabel('Wat ga je doen?').fill('bellen');
    await sara.getByRole('button', { name: 'Noteer' }).press('Enter');
    await sara.getByText('Genoteerd <b>x</b>').waitFor();

    expect(await sara.getByRole('article').count()).toBe(4);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Noteer');
    expect(complaints).toEqual([]);
  });

  test('secondary buttons wait behind a menu that works with the keyboard', async () => {
    const sara = seat('Sara Haddad');
    await sara.getByRole('textbox').fill('kaart');
    await sara.getByRole('textbox').press('Enter');
    await sara.getByRole('button', { name: 'Meer knoppen' }).press('Enter');
    await sara.getByRole('menuitem', { name: 'Later' }).press('Enter');
    await sara.getByText('Tot later').waitFor();

    expect(complaints).toEqual([]);
  });

  test('a message updated by the bot changes in sight, a deleted one goes', async () => {
    const sara = await open.as('s-01');
    const at = `v3/conversations/${encodeURIComponent(sara.person.chat)}/activities`;
    const { body } = await open.connector('POST', at, { type: 'message', text: 'eerst' });
    await seat('Sara Haddad').getByText('eerst').waitFor();
    await open.connector('PUT', `${at}/${String(body['id'])}`, { type: 'message', text: 'daarna' });
    await seat('Sara Haddad').getByText('daarna').waitFor();
    await open.connector('DELETE', `${at}/${String(body['id'])}`);
    await seat('Sara Haddad').getByText('daarna').waitFor({ state: 'detached' });

    expect(complaints).toEqual([]);
  });

  test('somebody else takes the place, in another language, without the app', async () => {
    await seat('Sara Haddad').getByRole('heading').getByRole('button').click();
    await page.keyboard.type('noor');
    await page.keyboard.press('Enter');
    const noor = seat('Noor Jansen');
    await noor.getByRole('button', { name: 'Instellingen van Noor Jansen' }).click();
    await noor.getByRole('switch', { name: 'App geïnstalleerd' }).click();
    await noor.getByText('Noor heeft de app niet geïnstalleerd').waitFor();
    await noor.getByRole('radio', { name: 'Engels' }).click();
    await page.getByRole('region', { name: 'Chat of Noor Jansen' }).getByText('has not installed the app').waitFor();

    expect(new URL(page.url()).search).toBe('?seats=m-01,s-03');
    expect(complaints).toEqual([]);
  });

  test('while the bot is away the page says so, and what was said arrives later', async () => {
    const port = Number(new URL(open.bot.url).port);
    await open.bot.close();
    await page.getByText('De bot is er even niet').waitFor();
    await seat('Sara Haddad').getByRole('textbox').fill('hoi');
    await seat('Sara Haddad').getByRole('textbox').press('Enter');
    await seat('Sara Haddad').getByText('Wacht tot de bot er weer is').waitFor();

    const again = await open.restartBot(port);
    await page.getByText('De bot luistert').waitFor();
    await seat('Sara Haddad').getByText('Je zei hoi').waitFor();

    expect(again.heard.filter(({ type }) => type === 'message').map(({ text }) => text)).toEqual(['hoi']);
    expect(complaints).toEqual([]);
  });
});
