import { Resvg } from '@resvg/resvg-js';
import { PHASES, type Phase } from '../../../dialogs/vocabulary.ts';
import { figureOfEight, type Place } from './figure-of-eight.ts';
import { indexedPng } from './png.ts';
import type { PhaseMap, Progress } from '../../reply.ts';

/** The size at which the picture is shown, in card pixels; it is drawn at twice that. */
export const PICTURE = { width: 180, height: 84 } as const;

/** Half the width of the ribbon, in card pixels. */
export const HALF_RIBBON = 7;
const GAP = 3;
/** Mid-tones with a contrast of at least 3 to white, to Teams' dark ground and to black. */
export const COLOUR = {
  past: '#7A74D8',
  future: '#12928C',
  quiet: '#8A8886',
  deepPast: '#4F4AA8',
  deepFuture: '#0B635F',
} as const;
/** Along its part: how far a phase is walked in each state, and where bead, check mark and arrow lie. */
const WALKED = { untouched: 0, 'under-way': 0.5, complete: 1 } as const satisfies Record<Progress, number>;
const BEAD = { untouched: 0.16, 'under-way': 0.5, complete: 0.84 } as const satisfies Record<Progress, number>;
const ARROW = { untouched: 0.6, 'under-way': 0.78, complete: 0.8 } as const satisfies Record<Progress, number>;
const CHECK = 0.44;

const curve = figureOfEight({ centre: { x: PICTURE.width / 2, y: PICTURE.height / 2 }, radius: 29, reach: 52 });
const QUARTER = curve.length / 4;
/** How far the strand that goes under is cut off from the crossing, and how askew: along the edge of the one that goes over. */
const UNDER = (HALF_RIBBON + GAP) / Math.sin(curve.crossing);
const ASKEW = 1 / Math.tan(curve.crossing);
/** From where to where each phase runs. The way from past to future goes over the crossing, the way back under it. */
const STRETCH: Record<Phase, readonly [from: number, to: number]> = {
  'look-back': [UNDER, QUARTER - GAP / 2],
  reflect: [QUARTER + GAP / 2, 2 * QUARTER - GAP / 2],
  'look-ahead': [2 * QUARTER + GAP / 2, 3 * QUARTER - GAP / 2],
  activate: [3 * QUARTER + GAP / 2, 4 * QUARTER - UNDER],
};

const cache = new Map<string, string>();

/**
 * The lemniscate as a PNG data URI: a ribbon in the form of an eight, walked from the crossing over the left loop and then over
 * the right one. What was walked of a phase is solid, what is still ahead an outline with an arrow; a complete phase has a
 * check mark, and a bead lies where the conversation is. No words in it, and no meaning by colour alone. There are 405
 * pictures at most; each is drawn once.
 */
export function picture(phases: PhaseMap): string {
  const key = [phases.current ?? '', ...PHASES.map((phase) => phases.progress[phase])].join();
  const known = cache.get(key);
  if (known !== undefined) return known;
  const uri = pngOf(drawing(phases));
  cache.set(key, uri);
  return uri;
}

/** A picture in SVG as a PNG data URI, at twice its size. */
export function pngOf(svg: string): string {
  const image = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: false } }).render();
  return `data:image/png;base64,${indexedPng(image.pixels, image.width, image.height).toString('base64')}`;
}

/** The picture as SVG, for whoever draws it elsewhere. */
function drawing({ current, progress }: PhaseMap): string {
  const parts = PHASES.map((phase) => part(phase, progress[phase], phase === current)).join('');
  const bead = current === null ? '' : beadAt(current, along(current, BEAD[progress[current]]));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" width="${PICTURE.width}" height="${PICTURE.height}">${parts}${bead}</svg>`;
}

function part(phase: Phase, progress: Progress, here: boolean): string {
  const hue = progress === 'untouched' && !here ? COLOUR.quiet : isPast(phase) ? COLOUR.past : COLOUR.future;
  const whole = `<path d="${ribbon(phase, 1, HALF_RIBBON - 0.8)}" fill="${hue}" fill-opacity="0.14" stroke="${hue}" stroke-width="1.6" stroke-linejoin="round"/>`;
  const walked = WALKED[progress];
  const solid = walked === 0 ? '' : `<path d="${ribbon(phase, walked, HALF_RIBBON)}" fill="${hue}"/>`;
  const check = progress === 'complete' ? checkAt(curve.at(along(phase, CHECK))) : '';
  return whole + solid + check + arrowAt(along(phase, ARROW[progress]), progress === 'complete' ? '#FFFFFF' : hue);
}

/** The outline of the first `share` of a phase's ribbon, as an SVG path. */
export function ribbon(phase: Phase, share: number, half: number): string {
  const [from, to] = [STRETCH[phase][0], along(phase, share)];
  const start = (aside: number) => from + (phase === 'look-back' ? aside * ASKEW : 0);
  const end = (aside: number) => to + (phase === 'activate' && share === 1 ? aside * ASKEW : 0);
  const side = (aside: number) => {
    const steps = Math.ceil((to - from) / 2);
    return Array.from({ length: steps + 1 }, (_, step) =>
      curve.beside(start(aside) + ((end(aside) - start(aside)) * step) / steps, aside),
    );
  };
  return `M${[...side(half), ...side(-half).toReversed()].map(written).join('L')}Z`;
}

function arrowAt(way: number, colour: string): string {
  const barbs = [curve.beside(way - 1.8, 3.6), curve.beside(way + 1.8, 0), curve.beside(way - 1.8, -3.6)];
  return `<path d="M${barbs.map(written).join('L')}" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function checkAt({ x, y }: Place): string {
  return `<path d="M${(x - 4.5).toFixed(1)} ${y.toFixed(1)}l3.2 3.4 6-6.8" fill="none" stroke="#FFFFFF" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function beadAt(phase: Phase, way: number): string {
  const { x, y } = curve.at(way);
  const colour = isPast(phase) ? COLOUR.deepPast : COLOUR.deepFuture;
  const at = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}"`;
  return `<circle ${at} r="9.5" fill="#FFFFFF" stroke="${colour}" stroke-width="3"/><circle ${at} r="4.5" fill="${colour}"/>`;
}

function along(phase: Phase, share: number): number {
  const [from, to] = STRETCH[phase];
  return from + (to - from) * share;
}

/** Whether a phase is on the left loop. */
export function isPast(phase: Phase): boolean {
  return phase === 'look-back' || phase === 'reflect';
}

function written([x, y]: readonly [number, number]): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
