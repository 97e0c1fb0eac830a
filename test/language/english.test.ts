import { describe, expect, test } from 'vitest';
import { readMentor } from '../../dialogs/language/index.ts';

function kinds(text: string): string[] {
  return readMentor(text, { locale: 'en' }).findings.map((finding) => finding.kind);
}

describe('advice that is no order', () => {
  test.each([
    ['a proverb', 'Well begun is half done.'],
    ['what those who hire like', "Admissions tutors adore candidates who've worked in a care home."],
    ['what is done in a trade', 'On a building site you keep your helmet on.'],
    ['what an act leads to', "Hiding behind the rota doesn't wash."],
    ['a door that stands open', 'The vet on the corner is looking for a Saturday girl, apparently.'],
    ['a course for that', 'There are courses that prepare you for the police exam.'],
    ['what the mentor will carry off', "We'll ring your landlord together and then it's sorted."],
    ['a promise on a condition', "Put it in an email and you'll be rid of it."],
    ['an order after its occasion', 'If he shouts again, walk away.'],
    ['a question with the solution in it', "Wouldn't a bridging year be the answer?"],
    ['one who once had the same', "A mate's lad started as a pot-washer and now he owns the place."],
    ['the own past', 'I did my own apprenticeship at the docks and I never regretted it.'],
    ['a verdict in a few words', 'A missed opportunity, leaving before the speeches.'],
    ['what would have been', 'Had you checked the oil, the engine would still be running.'],
    ['comfort', 'It gets easier with practice.'],
  ])('%s: %s', (_, text) => expect(kinds(text)).toEqual(['advice']));

  test.each([
    'Colleges send out their letters in March.',
    "There's a form for that at reception, I'll sign it.",
    'Other students kept a logbook. You made drawings. Show me one?',
    'In the kitchen there were six of you.',
    "If you don't have the form, the office has one.",
    "We'll ring the bell at three and then it's break.",
    'My colleague runs the front desk and she has your form.',
    'When she snapped at you, what happened then?',
  ])('not in: %s', (text) => expect(kinds(text)).toEqual([]));
});

describe('what is filled in without a word of emotion', () => {
  test.each([
    ['an aim', 'You took the night shift so as not to have to face your dad.'],
    ['a cause', 'You stayed because leaving would have felt like losing.'],
    ['what holds back', "What's stopping you is pride."],
    ['a nickname', 'Ever the diplomat, you.'],
    ['a likeness', 'You stood there like a rabbit in the headlights.'],
    ['what it would be worth', "You'd give your right arm for a place at that school."],
    ['what leaves cold', "You couldn't care less what they think."],
    ['half a guess', 'Cold feet, was it?'],
    ['a quality as the reason', 'Given your ambition, that is no surprise.'],
  ])('%s: %s', (_, text) => expect(kinds(text)).toEqual(['fills-in']));

  test.each([
    'You took the night shift on Friday. What was the ward like?',
    'In your log you write that you were ashamed of the mess. Who walked in?',
    "I see you've got your helmet with you.",
    'You felt the frame with your hand, and then you planed it.',
    'The reason you were there is in the report.',
    'For you there is a letter at the desk.',
  ])('not in: %s', (text) => expect(kinds(text)).toEqual([]));
});

describe('more ways to stay with a feeling', () => {
  test.each([
    ['its degree', 'How upset are we talking, mildly or properly upset?'],
    ['what it is weighed against', 'Of those two feelings, which one weighs heaviest?'],
    ['its seat', 'Point to where the fear sits.'],
    ['its layers', "What's underneath all that bravado?"],
    ['its origin', 'Where did you learn to be so ashamed?'],
    ['its course', 'The dread: does it build slowly or does it come all at once?'],
    ['what is left of it', 'How much of that hurt is still there today?'],
    ['an invitation', "Let's dig into that hurt."],
  ])('%s: %s', (_, text) => expect(kinds(text)).toEqual(['dwells']));

  test.each([
    'When did that feeling start?',
    'What triggered the relief?',
    'How much pain was the patient in?',
    "Let's zoom in on the morning of the fair.",
    'How long did the meeting about the complaint last?',
    'What did you do when the panic came?',
  ])('not in: %s', (text) => expect(kinds(text)).toEqual([]));
});
