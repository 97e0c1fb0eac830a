import { describe, expect, it } from 'vitest';
import { PHASES } from '../../../dialogs/vocabulary.ts';
import type { PhaseMap, Progress } from '../../../src/reply.ts';
import { PICTURE, picture } from '../../../src/teams/cards/picture.ts';

const STATES: readonly Progress[] = ['untouched', 'under-way', 'complete'];
const MAPS: readonly PhaseMap[] = [null, ...PHASES].flatMap((current) =>
  Array.from({ length: STATES.length ** PHASES.length }, (_, number) => ({
    current,
    progress: Object.fromEntries(
      PHASES.map((phase, place) => [phase, STATES[Math.floor(number / STATES.length ** place) % STATES.length]]),
    ) as PhaseMap['progress'],
  })),
);

describe('the picture of the lemniscate', () => {
  const pictures = MAPS.map(picture);
  const files = pictures.map((uri) => Buffer.from(uri.replace('data:image/png;base64,', ''), 'base64'));

  it('differs for each of its 405 states', () => {
    expect(new Set(pictures).size).toBe(405);
  });

  it('is a PNG of twice the size it is shown at', () => {
    expect(files.map((file) => file.subarray(1, 4).toString('latin1')).every((name) => name === 'PNG')).toBe(true);
    expect([files[0]?.readUInt32BE(16), files[0]?.readUInt32BE(20)]).toEqual([PICTURE.width * 2, PICTURE.height * 2]);
  });

  it('is small', () => {
    expect(Math.max(...files.map(({ length }) => length))).toBeLessThan(5_500);
  });

  it('is drawn once per state', () => {
    expect(MAPS.map(picture).every((uri, place) => uri === pictures[place])).toBe(true);
  });
});
