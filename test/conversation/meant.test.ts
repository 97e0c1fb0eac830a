import { describe, expect, test } from 'vitest';
import { knowsNothing } from '../../dialogs/language/index.ts';
import { asksToTalk, isGreeting, isLost, talkMeant } from '../../src/conversation/meant.ts';

describe('words that are no command', () => {
  test.each(['hoi', 'Hallo bot!', 'heyy', 'Goedemorgen 👋', 'hi there', 'good morning'])('%s says hello', (text) =>
    expect(isGreeting(text)).toBe(true),
  );

  test.each(['hoi, ik was gisteren op stage', 'dag van mijn leven', 'hij'])(
    '%s says more than hello, or something else',
    (text) => expect(isGreeting(text)).toBe(false),
  );

  test.each([
    'Wat moet ik doen?',
    'wat kan ik hier',
    'wat kan jij',
    'ik snap het niet',
    'snap er niks van',
    'Ik begrijp de vraag niet.',
    'hoe werkt dit',
    'wie ben jij?',
    'kun je me helpen',
    'what do I do now?',
    'I don’t get it',
    'who are you',
    'help?',
    'hulp??',
  ])('%s asks for help', (text) => expect(isLost(text)).toBe(true));

  test.each(['ik snap het niet waarom hij boos werd', 'wat moet ik doen als ik zak', 'I do not get along with him', ''])(
    '%j tells something',
    (text) => expect(isLost(text)).toBe(false),
  );

  test.each([
    ['gesprek', '', true],
    ['Nieuw gesprek', '', true],
    ['gesprek Iris', 'Iris', true],
    ['talk with Iris', 'Iris', true],
    ['ik wil graag een gesprek met Iris', 'Iris', false],
    ['can I speak to Iris?', 'Iris', false],
  ])('%s is a wish to talk with %j', (text, arg, isSure) => {
    const meant = talkMeant(text);
    expect([meant?.request.verb, meant?.request.arg, meant?.isSure]).toEqual(['start-with', arg, isSure]);
  });

  test.each([
    'Ik wil een gesprek',
    'ik wil graag een keer praten',
    'Mag ik met mijn mentor praten?',
    'kan ik een gesprek met m’n mentor hebben?',
    'wanneer heb ik weer een gesprek',
    'I want to talk to my tutor',
    'Can we have a talk please?',
  ])('%s asks for a talk', (text) => expect(asksToTalk(text)).toBe(true));

  test.each(['ik kan goed praten met mensen', 'ik wil later met mensen praten', 'ik had een gesprek', 'praten', ''])(
    '%j does not',
    (text) => expect(asksToTalk(text)).toBe(false),
  );

  test.each(['ik ging met Iris naar stage', 'gesprekken', '', 'met Iris'])('%j is none', (text) =>
    expect(talkMeant(text)).toBeNull(),
  );
});

describe('an answer', () => {
  test.each([
    'weet niet',
    'Weet ik niet',
    'ik weet het echt niet...',
    'kweenie',
    'geen idee man',
    'uhh niks',
    'idk',
    "I don't know",
    'Nee!',
    'geen zin in',
  ])('%s tells nothing', (text) => expect(knowsNothing(text)).toBe(true));

  test.each([
    'ik weet niet meer hoe het kwam',
    'niks lukte die dag',
    'geen idee had ik dat ik dit kon',
    'nothing went right',
    'nee zei ik',
    'saai',
    '',
  ])('%j tells something, or is empty', (text) => expect(knowsNothing(text)).toBe(false));
});
