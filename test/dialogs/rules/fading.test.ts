import { describe, expect, test } from 'vitest';
import { helpLevel, shortAnswerLadder, stopRule } from '../../../dialogs/rules/fading.ts';
import { talk } from './talk.ts';

describe('helpLevel', () => {
  test.each([
    { uses: 0, slips: 0, level: 'full' },
    { uses: 2, slips: 0, level: 'full' },
    { uses: 3, slips: 0, level: 'cue' },
    { uses: 7, slips: 0, level: 'cue' },
    { uses: 8, slips: 0, level: 'name' },
  ])('shrinks to $level after $uses uses', ({ uses, slips, level }) => {
    expect(helpLevel({ uses, slips })).toBe(level);
  });

  test.each([
    { uses: 20, slips: 2, level: 'name' },
    { uses: 20, slips: 3, level: 'cue' },
    { uses: 20, slips: 7, level: 'full' },
    { uses: 4, slips: 1, level: 'cue' },
    { uses: 3, slips: 1, level: 'full' },
  ])('comes back to $level after $slips slips in $uses uses', ({ uses, slips, level }) => {
    expect(helpLevel({ uses, slips })).toBe(level);
  });
});

describe('stopRule', () => {
  const twice = () => talk().mentorTaps('LB8', 'moment').mentorTaps('LB9', 'trigger');

  test('stops after three deepenings on one feeling, not after two', () => {
    const motives = talk().goesOn().mentorTaps('RM1', 'motive').mentorTaps('RM2', 'motive');
    expect(stopRule(motives.context(), 'nl')).toBe(false);
    expect(stopRule(motives.mentorTypes('Hoe voelt dat verdriet nu in je lijf?').context(), 'nl')).toBe(true);
  });

  test('begins anew with the first question of reflecting, which the guide itself puts first there', () => {
    expect(stopRule(twice().goesOn().mentorTaps('RM1', 'motive').context(), 'nl')).toBe(false);
  });

  test('counts typed questions that stay with the feeling, and not the other motive questions', () => {
    const typed = twice().mentorTypes('Hoe voelt dat verdriet nu in je lijf?').context();
    expect(stopRule(typed, 'nl')).toBe(true);
    expect(stopRule(twice().goesOn().mentorTaps('RM7', 'motive').context(), 'nl')).toBe(false);
  });

  test('starts counting again after another question or in another story', () => {
    expect(stopRule(twice().mentorTaps('LB6', 'people').mentorTaps('LB9', 'trigger').context(), 'nl')).toBe(false);
    expect(stopRule(twice().opensStory().mentorTaps('LB9', 'trigger').context(), 'nl')).toBe(false);
  });
});

describe('shortAnswerLadder', () => {
  test('has no rung without an answer or after a full one', () => {
    expect(shortAnswerLadder(talk().context())).toBe(null);
    expect(shortAnswerLadder(talk().studentSays('Ik mocht gisteren voor het eerst alleen afsluiten').context())).toBe(null);
  });

  test('climbs one rung per short answer in a row', () => {
    const conversation = talk().studentSays('Ging wel');
    expect(shortAnswerLadder(conversation.context())).toBe('make-concrete');
    expect(shortAnswerLadder(conversation.studentSays('Gewoon').context())).toBe('example');
    expect(shortAnswerLadder(conversation.studentSays('Weet niet').context())).toBe('leave');
    expect(shortAnswerLadder(conversation.studentSays('Nee').context())).toBe('leave');
  });

  test('starts again after a full answer, in the next phase and in another story', () => {
    const short = () => talk().studentSays('Ging wel').studentSays('Gewoon');
    const full = short().studentSays('Nou, eigenlijk was de kas een puinhoop').studentSays('Ja');
    expect(shortAnswerLadder(full.context())).toBe('make-concrete');
    expect(shortAnswerLadder(short().goesOn().studentSays('Niks').context())).toBe('make-concrete');
    expect(shortAnswerLadder(short().opensStory().studentSays('Niks').context())).toBe('make-concrete');
  });

  test('finds an answer short that says nothing, however many words it takes', () => {
    expect(shortAnswerLadder(talk().studentSays('Nou eh dat weet ik eigenlijk niet zo goed').context())).toBe('make-concrete');
  });

  test('finds a word enough where a word is asked for', () => {
    expect(shortAnswerLadder(talk().mentorTaps('LB4', 'place').studentSays('In de winkel').context())).toBe(null);
    expect(shortAnswerLadder(talk().goesOn().mentorTaps('RM6', 'core-word').studentSays('Rust').context())).toBe(null);
  });
});
