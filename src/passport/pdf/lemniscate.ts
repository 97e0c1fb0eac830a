import { artifact, COLOURS, type Doc } from './ink.ts';

const STEPS = 120;
const HALF_TURN = Math.PI;

/** Draws the lemniscate as an ornament within a frame whose left top is (`x`, `y`): the past on the left, the future on the right. */
export function drawLemniscate(
  doc: Doc,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const centre = { x: x + width / 2, y: y + width / 5 };
  artifact(doc, () => {
    doc.save();
    doc.lineWidth(7).lineCap('round').lineJoin('round');
    for (const [from, colour] of [
      [HALF_TURN / 2, COLOURS.past],
      [-HALF_TURN / 2, COLOURS.future],
    ] as const) {
      Array.from({ length: STEPS + 1 }, (_each, step) => pointAt(from + (HALF_TURN * step) / STEPS, width / 2)).forEach(
        (at, step) => {
          if (step === 0) doc.moveTo(centre.x + at.x, centre.y + at.y);
          else doc.lineTo(centre.x + at.x, centre.y + at.y);
        },
      );
      doc.stroke(colour);
    }
    doc.restore();
  });
}

/** A point of Bernoulli's lemniscate, `half` points from its middle to its end. */
function pointAt(angle: number, half: number): { readonly x: number; readonly y: number } {
  const scale = half / (1 + Math.sin(angle) ** 2);
  return { x: scale * Math.cos(angle), y: scale * Math.sin(angle) * Math.cos(angle) };
}
