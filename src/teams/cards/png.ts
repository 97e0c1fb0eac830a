import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const INDEXED = [8, 3, 0, 0, 0];

/**
 * A PNG of at most 256 colours with their own transparency, a quarter of the size of one in full colour. `pixels` are
 * RGBA, premultiplied as Resvg draws them. Nearly equal colours become one, ever more roughly until they fit.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  for (let step = 8; ; step *= 2) {
    const palette = new Map<number, number>();
    const rows = Buffer.alloc((width + 1) * height);
    for (let place = 0; place < width * height; place += 1) {
      const colour = roughly(pixels, place * 4, step);
      const index = palette.get(colour) ?? palette.size;
      palette.set(colour, index);
      rows[place + Math.floor(place / width) + 1] = index;
    }
    if (palette.size <= MOST_COLOURS) return encode([...palette.keys()], rows, width, height);
  }
}

function roughly(pixels: Uint8Array, at: number, step: number): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
  const round = (value: number) => Math.min(255, Math.round(value / step) * step);
  const seen = round(alpha);
  const whole = (value: number) => round((value * 255) / alpha);
  return seen === 0 ? 0 : ((whole(red) << 24) | (whole(green) << 16) | (whole(blue) << 8) | seen) >>> 0;
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
