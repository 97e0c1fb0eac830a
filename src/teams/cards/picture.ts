import { Resvg } from '@resvg/resvg-js';
import { PHASES, type Phase } from '../../../dialogs/vocabulary.ts';
import { indexedPng } from './png.ts';
import type { PhaseMap, Progress } from '../../reply.ts';

/** The size at which the picture is shown, in card pixels; it is drawn at twice that. */
export const PICTURE = { width: 180, height: 84 } as const;

const HALF_BAND = 7.5;
const STEPS = 28;
/** How far an arrow's point reaches and how far it stays from the next one, as parts of the way round. */
const POINT = 0.014;
const GAP = 0.007;
/** Mid-tones with a contrast of at least 3 to white, to Teams' dark ground and to black. */
const COLOUR = { past: '#7A74D8', future: '#12928C', quiet: '#8A8886', deepPast: '#4F4AA8', deepFuture: '#0B635F' } as const;

const CENTRE = { x: PICTURE.width / 2, y: PICTURE.height / 2 };
/**
 * Where each phase runs on the figure of eight, as a part of the way round that starts at the crossing and goes over the
 * top of the left loop. The way from past to future passes over the crossing, the way back under it.
 */
const STRETCH: Record<Phase, readonly [from: number, to: number]> = {
  'look-back': [0.037, 0.25],
  reflect: [0.25, 0.5],
  'look-ahead': [0.5, 0.75],
  activate: [0.75, 0.97],
};
const UNDER = { 'look-back': 'start', activate: 'end' } as const satisfies Partial<Record<Phase, 'start' | 'end'>>;

const cache = new Map<string, string>();

/**
 * The lemniscate as a PNG data URI: four arrows along a figure of eight. A phase that is complete is solid with a check
 * mark, one under way is solid halfway, an untouched one an outline; the current phase carries a ring. No words in it,
 * and no meaning by colour alone. There are 405 pictures at most; each is drawn once.
 */
export function picture(phases: PhaseMap): string {
  const key = [phases.current ?? '', ...PHASES.map((phase) => phases.progress[phase])].join();
  const known = cache.get(key);
  if (known !== undefined) return known;
  const image = new Resvg(drawing(phases), { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: false } }).render();
  const uri = `data:image/png;base64,${indexedPng(image.pixels, image.width, image.height).toString('base64')}`;
  cache.set(key, uri);
  return uri;
}

/** The picture as SVG, for whoever draws it elsewhere. */
export function drawing(phases: PhaseMap): string {
  const arrows = PHASES.map((phase) => arrow(phase, phases.progress[phase])).join('');
  const ring = phases.current === null ? '' : marker(phases.current);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" width="${PICTURE.width}" height="${PICTURE.height}">${arrows}${ring}</svg>`;
}

function arrow(phase: Phase, progress: Progress): string {
  const [from, to] = STRETCH[phase];
  const colour = progress === 'untouched' ? COLOUR.quiet : isPast(phase) ? COLOUR.past : COLOUR.future;
  const line = `<path d="${band(phase, from, to)}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linejoin="round"/>`;
  if (progress === 'untouched') return line;
  const until = progress === 'complete' ? to : (from + to) / 2;
  const filled = `<path d="${band(phase, from, until)}" fill="${colour}"/>`;
  return filled + line + (progress === 'complete' ? check(phase) : '');
}

/** The outline of an arrow along the curve: notched where it starts, pointed where it ends, cut straight where it goes under. */
function band(phase: Phase, from: number, to: number): string {
  const under: string | undefined = { ...UNDER }[phase as keyof typeof UNDER];
  const [tip, notch] = [under === 'end' ? 0 : POINT, under === 'start' ? 0 : POINT];
  const places = Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from - tip - GAP) * step) / STEPS);
  const outer = places.map((place) => beside(place, HALF_BAND));
  const inner = places.map((place) => beside(place, -HALF_BAND)).reverse();
  const outline = [...outer, beside(to - GAP, 0), ...inner, beside(from + notch, 0)];
  return `M${outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

function marker(phase: Phase): string {
  const [x, y] = beside(middle(phase), 0);
  const colour = isPast(phase) ? COLOUR.deepPast : COLOUR.deepFuture;
  return (
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="10.5" fill="#FFFFFF" stroke="${colour}" stroke-width="3"/>` +
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4.5" fill="${colour}"/>`
  );
}

function check(phase: Phase): string {
  const [x, y] = beside(middle(phase), 0);
  return `<path d="M${(x - 4.5).toFixed(1)} ${y.toFixed(1)}l3.2 3.4 6-6.8" fill="none" stroke="#FFFFFF" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function isPast(phase: Phase): boolean {
  return phase === 'look-back' || phase === 'reflect';
}

function middle(phase: Phase): number {
  const [from, to] = STRETCH[phase];
  return (from + to) / 2;
}

/** The point at a part of the way round, moved `aside` to the left of the direction of travel. */
function beside(place: number, aside: number): readonly [x: number, y: number] {
  const angle = Math.PI / 2 + place * 2 * Math.PI;
  const reach = CENTRE.x - HALF_BAND - 5;
  const rise = (CENTRE.y - HALF_BAND - 5) * 2;
  const [dx, dy] = [-Math.sin(angle) * reach, Math.cos(2 * angle) * rise];
  const length = Math.hypot(dx, dy);
  const [x, y] = [CENTRE.x + Math.cos(angle) * reach, CENTRE.y + Math.sin(angle) * Math.cos(angle) * rise];
  return [x + (dy / length) * aside, y - (dx / length) * aside];
}
