import createBidi from 'bidi-js';

// The package is CommonJS and its types tell of a module: the function is what is imported.
const bidi = (createBidi as unknown as typeof createBidi.default)();

/** A stretch of letters in one font and one direction, spelled in the order in which it is read. */
export type Run = { readonly text: string; readonly font: number };

/** One line: what it says, in the order of reading, and what is drawn for it, from left to right. */
export type Line = { readonly said: string; readonly runs: readonly Run[] };

/** The lines of a paragraph, and whether it is read from the right. */
export type Lines = { readonly lines: readonly Line[]; readonly fromRight: boolean };

type Piece = { readonly start: number; readonly end: number };

/**
 * A paragraph without breaks in lines of at most `width`, each put into the order in which it is seen (Unicode's bidirectional algorithm).
 * `fonts`: the font of each UTF-16 unit; `measure`: how wide a run is. A word that fits no line is cut between letters.
 */
export function linesOf(
  text: string,
  fonts: readonly number[],
  { width, measure }: { readonly width: number; readonly measure: (run: Run) => number },
): Lines {
  const direction = bidi.getEmbeddingLevels(text, 'auto');
  const isFromRight = (index: number) => (direction.levels[index] ?? 0) % 2 === 1;

  const runsOf = (seen: readonly number[]): readonly Run[] =>
    stretches(seen, (one, next) => fonts[one] === fonts[next] && isFromRight(one) === isFromRight(next)).map((indices) => ({
      text: indices
        .toSorted((one, other) => one - other)
        .map((index) => (isFromRight(index) ? bidi.getMirroredCharacter(text[index] ?? '') : null) ?? text[index])
        .join(''),
      font: fonts[indices[0] ?? 0] ?? 0,
    }));
  const widthOf = ({ start, end }: Piece) =>
    runsOf(Array.from({ length: end - start }, (_, at) => start + at)).reduce((sum, run) => sum + measure(run), 0);
  const seenOf = ({ start, end }: Piece) => bidi.getReorderedIndices(text, direction, start, end - 1).slice(start, end);

  const words = [...text.matchAll(/\S+\s*/gu)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const pieces = words.flatMap((word) => (widthOf(withoutEnd(text, word)) <= width ? [word] : lettersOf(text, word)));
  return {
    lines: fill(pieces, (piece) => ({ bare: widthOf(withoutEnd(text, piece)), whole: widthOf(piece) }), width)
      .map((line) => withoutEnd(text, line))
      .map((line) => ({ said: text.slice(line.start, line.end), runs: runsOf(seenOf(line)) })),
    fromRight: (direction.paragraphs[0]?.level ?? 0) % 2 === 1,
  };
}

/** Puts pieces that follow each other into lines. `bare`: how wide one is at the end of a line, `whole`: with the space behind it. */
function fill(pieces: readonly Piece[], measured: (piece: Piece) => { bare: number; whole: number }, width: number): Piece[] {
  const lines: Piece[] = [];
  let filled = 0;
  for (const piece of pieces) {
    const { bare, whole } = measured(piece);
    const line = lines.at(-1);
    if (line !== undefined && filled + bare <= width) {
      lines[lines.length - 1] = { start: line.start, end: piece.end };
      filled += whole;
    } else {
      lines.push(piece);
      filled = whole;
    }
  }
  return lines;
}

function withoutEnd(text: string, { start, end }: Piece): Piece {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function lettersOf(text: string, { start, end }: Piece): Piece[] {
  return [...new Intl.Segmenter().segment(text.slice(start, end))].map(({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}

function stretches(of: readonly number[], belong: (one: number, next: number) => boolean): number[][] {
  const found: number[][] = [];
  for (const each of of) {
    const last = found.at(-1);
    if (last !== undefined && belong(last.at(-1) ?? 0, each)) last.push(each);
    else found.push([each]);
  }
  return found;
}
