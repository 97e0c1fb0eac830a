import type { Call, Fault } from './connector.ts';

/** Fails the first so many calls that fit. */
export const firstTimes = (times: number, fault: Fault, fits: (call: Call) => boolean) => {
  let left = times;
  return (call: Call): Fault | undefined => {
    if (left === 0 || !fits(call)) return undefined;
    left -= 1;
    return fault;
  };
};

/** An answer that waits until it is let go. */
export const gate = (): { readonly hold: Promise<void>; open(): void } => {
  let open = (): void => {};
  const hold = new Promise<void>((resolve) => (open = resolve));
  return { hold, open: () => open() };
};
