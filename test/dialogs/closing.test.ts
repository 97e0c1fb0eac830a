import { describe, expect, test } from 'vitest';
import { agreement, closing, mentorIn, mentorWhoProposed, opened } from './mentor.ts';

describe('the closing', () => {
  test('keeps what was filled in, and proposes exactly that', () => {
    const filled = closing({
      experience: 'Een kast',
      coreWord: 'doorzetten',
      agreements: [agreement('Bellen', { due: '2026-03-06' })],
    });
    const mentor = mentorIn('activate').wrapsUp().fillsIn({ experience: 'Een kast' }).causes().isIn('closing');
    expect(mentor.context.closing).toEqual(closing({ experience: 'Een kast' }));
    mentor.proposes(filled).causes('propose').isIn('waiting');
    expect(mentor.context.closing).toEqual(filled);
  });

  test('is only filled in and proposed where it stands', () => {
    mentorIn('activate').fillsIn({ coreWord: 'rust' }).wasNotHeard();
    mentorIn('activate').proposes(closing()).wasNotHeard().causes();
    mentorWhoProposed().proposes(closing()).wasNotHeard().causes();
  });

  test('counts towards the phases what was filled in', () => {
    opened()
      .begins('short', 'screen-off')
      .comesBack()
      .fillsIn({ quality: 'kalm', coreWord: 'rust', agreements: [agreement('Bellen')], phases: ['reflect', 'activate'] })
      .hasReached('reflect', 'activate');
  });

  test('a row without words is no agreement', () => {
    mentorIn('activate', 'short')
      .wrapsUp()
      .fillsIn({ agreements: [agreement('')] })
      .goesBack()
      .isAt('activate', 'arranging')
      .misses('agreement');
    mentorIn('activate', 'short')
      .wrapsUp()
      .fillsIn({ agreements: [agreement('Bellen')] })
      .goesBack()
      .isAt('activate', 'agreed');
  });
});

describe('a closing that was filled in before the talk went on', () => {
  const back = (filled: Parameters<typeof closing>[0]) =>
    mentorIn('reflect')
      .notes('kalm', 'quality')
      .wrapsUp()
      .fillsIn({ quality: 'kalm', ...filled })
      .goesBack();

  test('takes up what was noted since, where nothing was typed', () => {
    expect(back({}).notes('rust', 'core-word').context.closing).toEqual(closing({ quality: 'kalm', coreWord: 'rust' }));
    expect(back({}).notes('geduldig', 'quality').context.closing).toEqual(closing({ quality: 'geduldig' }));
  });

  test('keeps what was typed on the form', () => {
    expect(back({ quality: 'heel kalm' }).notes('geduldig', 'quality').context.closing).toEqual(
      closing({ quality: 'heel kalm' }),
    );
  });

  test('follows a correction and an undoing', () => {
    expect(back({}).corrects(1, 'kalmte', 'quality').context.closing).toEqual(closing({ quality: 'kalmte' }));
    expect(back({}).undoes().context.closing).toEqual(closing());
    expect(back({ quality: 'heel kalm' }).undoes().context.closing).toEqual(closing({ quality: 'heel kalm' }));
  });

  test('takes up an agreement that was made since, next to those on the form', () => {
    const typed = agreement('Meelopen', { due: '2026-03-13' });
    const { context } = back({ agreements: [typed] }).agrees('Bellen', { due: '2026-03-06' });
    expect(context.closing?.agreements).toEqual([typed, agreement('Bellen', { due: '2026-03-06' })]);
  });

  test('takes up a date that was given since', () => {
    const mentor = mentorIn('activate').agrees('Bellen').agrees('Meelopen').wrapsUp();
    mentor.fillsIn({ agreements: [agreement('Bellen'), agreement('Meelopen')] }).dates(1, '2026-03-06');
    expect(mentor.context.closing?.agreements).toEqual([agreement('Bellen', { due: '2026-03-06' }), agreement('Meelopen')]);
  });

  test('lets an undone agreement go, unless it was changed on the form', () => {
    const made = () => mentorIn('activate').agrees('Bellen').wrapsUp();
    expect(
      made()
        .fillsIn({ agreements: [agreement('Bellen')] })
        .undoes().context.closing?.agreements,
    ).toEqual([]);
    const changed = agreement('Bellen', { due: '2026-03-06' });
    expect(
      made()
        .fillsIn({ agreements: [changed] })
        .undoes().context.closing?.agreements,
    ).toEqual([changed]);
  });

  test('puts an agreement in the place of the step that it grew from', () => {
    const step = mentorIn('look-ahead').notes('Een dag meelopen', 'next-step').wrapsUp();
    step.fillsIn({ agreements: [agreement('Een dag meelopen')] }).goesBack();
    expect(step.agrees('Vrijdag meelopen').context.closing?.agreements).toEqual([agreement('Vrijdag meelopen')]);
  });
});
