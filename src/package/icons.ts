import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { MANIFEST } from './manifest.ts';

/** The icons of the app and the width and height that Teams wants of each, in pixels. */
export const ICONS = { 'color.png': 192, 'outline.png': 32 } as const;

/** An icon drawn from its SVG beside it in `manifest/`, as PNG. */
export function drawIcon(name: keyof typeof ICONS): Buffer {
  const svg = readFileSync(new URL(name.replace(/\.png$/u, '.svg'), MANIFEST), 'utf8');
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: ICONS[name] }, font: { loadSystemFonts: false } }).render();
  return drawn.asPng();
}

/** `npm run icons`: draws both anew. */
if (import.meta.main) {
  for (const name of Object.keys(ICONS) as (keyof typeof ICONS)[]) writeFileSync(new URL(name, MANIFEST), drawIcon(name));
}
