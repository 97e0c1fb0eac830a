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
  const colours = Array.from({ length: width * height }, (_, place) => {
    const colour = roughly(pixels, place * 4);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    return colour;
  });
  const palette = [...counts].toSorted((one, other) => other[1] - one[1]).map(([colour]) => colour).slice(0, COLOURS); // prettier-ignore
  const indices = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [place, colour] of colours.entries()) rows[place + Math.floor(place / width) + 1] = indices.get(colour) ?? 0;
  return encode(palette, rows, width, height);
}

function roughly(pixels: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
  const round = (value: number) => Math.min(255, Math.round(value / STEP) * STEP);
  const seen = round(alpha);
  const whole = (value: number) => round((value * 255) / alpha);
  return seen === 0 ? 0 : ((whole(red) << 24) | (whole(green) << 16) | (whole(blue) << 8) | seen) >>> 0;
}

/** The place in the palette of the colour that looks most like this one on white, on dark and in between. */
function nearest(palette: readonly number[], colour: number): number {
  const far = palette.map((known) => distance(known, colour));
  return far.indexOf(Math.min(...far));
}

function distance(one: number, other: number): number {
  return [24, 16, 8]
    .flatMap((shift) => [0, 255].map((ground) => shown(one, shift, ground) - shown(other, shift, ground)))
    .reduce((sum, difference) => sum + difference ** 2, 0);
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
