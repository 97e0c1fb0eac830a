/** A point on the curve and the way it goes there, as a unit vector. Pixels; y runs down. */
export type Place = { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number };

/** A closed curve, measured along itself from the crossing, in pixels. */
export type Curve = {
  readonly length: number;
  /** The angle between the two lines where they cross, in radians. */
  readonly crossing: number;
  at(way: number): Place;
  /** The point `aside` pixels to the left of the direction of travel. */
  beside(way: number, aside: number): readonly [x: number, y: number];
};

/**
 * A lying figure of eight of two round loops and the straight lines between them, touching so that it has no corner. It starts at
 * the crossing, goes over the top of the left loop and round to the crossing, then over the top of the right loop and round.
 * `reach` is the distance from the crossing to the middle of a loop, larger than its `radius`.
 */
export function figureOfEight({
  centre,
  radius,
  reach,
}: {
  centre: { readonly x: number; readonly y: number };
  radius: number;
  reach: number;
}): Curve {
  const line = Math.sqrt(reach ** 2 - radius ** 2);
  const slope = Math.asin(radius / reach);
  const arc = radius * (Math.PI + 2 * slope);
  const loop = 2 * line + arc;

  /** On the right loop, as if it were walked from the crossing upwards. */
  function onLoop(way: number): Place {
    const [dx, dy] = [Math.cos(slope), Math.sin(slope)];
    if (way <= line) return { x: way * dx, y: -way * dy, dx, dy: -dy };
    if (way >= line + arc) return { x: (loop - way) * dx, y: (loop - way) * dy, dx: -dx, dy: -dy };
    const angle = (way - line) / radius - Math.PI / 2 - slope;
    return { x: reach + radius * Math.cos(angle), y: radius * Math.sin(angle), dx: -Math.sin(angle), dy: Math.cos(angle) };
  }

  function at(way: number): Place {
    const right = way > loop;
    const { x, y, dx, dy } = onLoop(right ? way - loop : way);
    const side = right ? 1 : -1;
    return { x: centre.x + side * x, y: centre.y + y, dx: side * dx, dy };
  }

  return {
    length: 2 * loop,
    crossing: 2 * slope,
    at,
    beside(way, aside) {
      const { x, y, dx, dy } = at(way);
      return [x + dy * aside, y - dx * aside];
    },
  };
}
