/**
 * The one place where a person's own words become bytes and back. The first byte names the format, so that another
 * format (encryption) can be written beside this one and old rows stay readable.
 */
export type Codec = {
  /** Any JSON value to bytes. */
  seal(value: unknown): Uint8Array;
  /** The value that `seal` was given. Throws when the format is not one of ours. */
  open(bytes: Uint8Array): unknown;
};

const PLAIN_JSON = 1;

/** JSON as UTF-8 behind the format byte 1. */
export const plainCodec: Codec = {
  seal(value) {
    const text = Buffer.from(JSON.stringify(value), 'utf8');
    return Buffer.concat([Buffer.of(PLAIN_JSON), text]);
  },
  open(bytes) {
    if (bytes[0] !== PLAIN_JSON)
      throw new Error(
        `A sealed value has format ${bytes[0] ?? 'none'}, which this version cannot read; start the version that wrote it`,
      );
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + 1, bytes.byteLength - 1).toString('utf8'));
  },
};
