import { describe, test } from 'vitest';
import { mentorIn } from './mentor.ts';

describe('reflecting', () => {
  test('asks for a motive or a quality, then for a second situation, then for the core word', () => {
    mentorIn('reflect')
      .isAt('reflect', 'comparing')
      .misses('motive')
      .notes('Dat het af moet', 'motive')
      .misses('elsewhere')
      .notes('Op voetbal ook', 'elsewhere')
      .misses('core-word')
      .notes('doorzetten', 'core-word')
      .misses(null)
      .isAt('reflect', 'named');
  });

  test('is as content with a quality as with a motive', () => {
    mentorIn('reflect').notes('Ik blijf kalm', 'quality').misses('elsewhere');
  });

  test('has its second situation in a second small story', () => {
    mentorIn('look-back')
      .notes('Een kast', 'experience')
      .opensStory()
      .notes('Een stoel', 'experience')
      .goesOn()
      .notes('Dat het af moet', 'motive')
      .misses('core-word');
  });

  test('in a short conversation does not need a second situation', () => {
    mentorIn('reflect', 'short')
      .notes('Ik blijf kalm', 'quality')
      .misses('core-word')
      .notes('rust', 'core-word')
      .misses(null)
      .isAt('reflect', 'named');
  });

  test('hears a second situation in the words of the student', () => {
    mentorIn('reflect')
      .hears('Dat had ik vroeger op voetbal ook', { secondSituation: true })
      .has(['Dat had ik vroeger op voetbal ook', 'elsewhere']);
  });

  test('hears a quality and a motive, and no small story: that belongs to looking back', () => {
    const heard = { hasExperience: true, elements: ['people', 'quality', 'motive'] } as const;
    mentorIn('reflect').hears('Ik ben goed met mensen', heard).has(['Ik ben goed met mensen', 'quality', 'motive']);
  });

  test('does not take a core word from a sentence that sounds like one: the student chooses it', () => {
    mentorIn('reflect')
      .hears('Ik zou het rust noemen', { elements: ['core-word'] })
      .has(['Ik zou het rust noemen']);
    mentorIn('reflect').asks('RM6', 'core-word').notes('rust').has(['rust', 'core-word']);
  });

  test('counts what came up in another phase, and over all stories', () => {
    mentorIn('look-back')
      .notes('Dat het af moet', 'motive')
      .opensStory()
      .goesOn()
      .misses('elsewhere')
      .notes('Op voetbal ook', 'elsewhere')
      .opensStory()
      .goesOn()
      .misses('core-word');
  });
});
