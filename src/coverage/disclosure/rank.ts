/** A prime whose products stay exact in a double. */
const PRIME = 32_749;

/**
 * Which single columns follow from sums of columns: for each, whether some combination of the sums leaves that column alone.
 * Gauss-Jordan elimination over a prime field. `sums` are rows of zeros and ones, all of the same length.
 */
export function computable(sums: readonly (readonly number[])[]): readonly boolean[] {
  const width = sums[0]?.length ?? 0;
  const rows = sums.map((row) => [...row]);
  const alone = Array.from({ length: width }, () => false);
  let done = 0;
  for (let column = 0; column < width; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= done && row[column] !== 0);
    if (pivot < 0) continue;
    const [one] = rows.splice(pivot, 1);
    if (!one) continue;
    const scaled = times(one, inverse(one[column] ?? 1));
    for (const [at, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (factor !== 0) rows[at] = row.map((value, place) => modulo(value - factor * (scaled[place] ?? 0)));
    }
    rows.splice(done, 0, scaled);
    done += 1;
  }
  for (const row of rows.slice(0, done)) {
    const nonzero = row.flatMap((value, at) => (value === 0 ? [] : [at]));
    const only = nonzero[0];
    if (nonzero.length === 1 && only !== undefined) alone[only] = true;
  }
  return alone;
}

function times(row: readonly number[], factor: number): number[] {
  return row.map((value) => modulo(value * factor));
}

function modulo(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

/** By Fermat: the power one less than the prime less one. */
function inverse(value: number): number {
  let [result, base, power] = [1, modulo(value), PRIME - 2];
  while (power > 0) {
    if (power % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
    power = Math.floor(power / 2);
  }
  return result;
}
