import type { Phase } from '../../../dialogs/vocabulary.ts';

/** The size of the picture, in its own units. */
export const FRAME = { width: 640, height: 264 } as const;

const CENTRE = { x: FRAME.width / 2, y: FRAME.height / 2 };
const MARGIN = 26;
const STEPS = 40;

/**
 * Where each phase runs on the figure of eight, as a part of the way round that starts at the crossing and goes over the
 * top of the left loop. The way from past to future passes over the crossing, the way back under it.
 */
const STRETCH: Readonly<Record<Phase, readonly [from: number, to: number]>> = {
  'look-back': [0.022, 0.243],
  'reflect': [0.257, 0.493],
  'look-ahead': [0.507, 0.743],
  'activate': [0.757, 0.978],
}; // prettier-ignore

type Point = readonly [x: number, y: number];

/** The path of a phase along the curve. */
export function pathOf(phase: Phase): string {
  const [from, to] = STRETCH[phase];
  const points = Array.from({ length: STEPS + 1 }, (_, step) => at(from + ((to - from) * step) / STEPS));
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

/** Places for so many beads, evenly along a phase. */
export function beadsOn(phase: Phase, count: number): readonly Point[] {
  const [from, to] = STRETCH[phase];
  return Array.from({ length: count }, (_, place) => at(from + ((to - from) * (place + 1)) / (count + 1)));
}

/** The point at a part of the way round. */
function at(place: number): Point {
  const angle = Math.PI / 2 + place * 2 * Math.PI;
  const reach = CENTRE.x - MARGIN;
  const rise = (CENTRE.y - MARGIN) * 2;
  return [CENTRE.x + Math.cos(angle) * reach, CENTRE.y + Math.sin(angle) * Math.cos(angle) * rise];
}
