import { PHASES, type Phase } from '../../../dialogs/vocabulary.ts';
import type { FigureView } from '../../reply.ts';
import { COLOUR, HALF_RIBBON, isPast, PICTURE, pngOf, ribbon } from './picture.ts';

/**
 * The lemniscate as a PNG data URI, each of its four parts filled as far as the share of students who reached that phase: solid up
 * to a number or a bound, then an outline. What is too small to show is an outline with dashes. No words in it; the card says them.
 */
export function coveragePicture(phases: Readonly<Record<Phase, FigureView>>): string {
  const parts = PHASES.map((phase) => part(phase, phases[phase])).join('');
  const { width, height } = PICTURE;
  return pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${parts}</svg>`,
  );
}

function part(phase: Phase, { value }: FigureView): string {
  const hue = value === null ? COLOUR.quiet : isPast(phase) ? COLOUR.past : COLOUR.future;
  const dashes = value === null ? ' stroke-dasharray="3 3"' : '';
  const whole = `<path d="${ribbon(phase, 1, HALF_RIBBON - 0.8)}" fill="${hue}" fill-opacity="0.14" stroke="${hue}" stroke-width="1.6" stroke-linejoin="round"${dashes}/>`;
  return value === null || value === 0 ? whole : `${whole}<path d="${ribbon(phase, value / 100, HALF_RIBBON)}" fill="${hue}"/>`;
}
