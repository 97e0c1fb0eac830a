import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Few, since the picture travels with every card. */
const COLOURS = 32;
const INDEXED = [8, 3, 0, 0, 0];
/** Colours that differ by less are one. */
const STEP = 8;

/**
 * A PNG of 32 colours with their own transparency, a fraction of one in full colour: the colours that cover most, which are those of
 * the drawing itself; what lies between them at the edges becomes the nearest. `pixels` are RGBA, premultiplied as Resvg draws them.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const counts = new Map<number, number>();
  const spans = spansOf(pixels, width, height);
  for (const { colour, from, to } of spans) counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  const palette = [...counts].toSorted((one, other) => other[1] - one[1]).map(([colour]) => colour).slice(0, COLOURS); // prettier-ignore
  const indices = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const { colour, from, to, row } of spans) rows.fill(indices.get(colour) ?? 0, from + row + 1, to + row + 1);
  return encode(palette, rows, width, height);
}

type Span = { readonly colour: number; readonly row: number; readonly from: number; readonly to: number };

/** Pixels of one colour beside each other in a row, from the first to before the last of all pixels: far fewer than there are pixels. */
function spansOf(pixels: Uint8Array, width: number, height: number): readonly Span[] {
  const bytes = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const spans: Span[] = [];
  for (let row = 0; row < height; row += 1) {
    const end = (row + 1) * width;
    for (let from = row * width, to = from; from < end; from = to) {
      const pixel = bytes.getUint32(from * 4);
      while (to < end && bytes.getUint32(to * 4) === pixel) to += 1;
      spans.push({ colour: roughly(pixel), row, from, to });
    }
  }
  return spans;
}

function roughly(pixel: number): number {
  const round = (value: number) => Math.min(255, Math.round(value / STEP) * STEP);
  const alpha = pixel & 0xff;
  const seen = round(alpha);
  const whole = (shift: number) => round((((pixel >>> shift) & 0xff) * 255) / alpha);
  return seen === 0 ? 0 : ((whole(24) << 24) | (whole(16) << 16) | (whole(8) << 8) | seen) >>> 0;
}

/** The place in the palette of the colour that looks most like this one on white, on dark and in between. */
function nearest(palette: readonly number[], colour: number): number {
  let [place, least] = [0, Infinity];
  for (const [at, known] of palette.entries()) {
    const far = distance(known, colour);
    if (far < least) [place, least] = [at, far];
  }
  return place;
}

function distance(one: number, other: number): number {
  let sum = 0;
  for (const shift of [24, 16, 8]) {
    for (const ground of [0, 255]) sum += (shown(one, shift, ground) - shown(other, shift, ground)) ** 2;
  }
  return sum;
}

function shown(colour: number, shift: number, ground: number): number {
  const opacity = (colour & 0xff) / 255;
  return ((colour >>> shift) & 0xff) * opacity + ground * (1 - opacity);
}

function encode(palette: readonly number[], rows: Buffer, width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from(INDEXED)])),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff]))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour & 0xff))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
