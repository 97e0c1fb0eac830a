/**
 * A sum over lists that grow at their end and whose items never change: it is kept for each list as long as somebody holds on to that, and
 * what was summed of the beginning is not summed again. A list that goes on otherwise than the one before it is summed anew.
 * `add` leaves the sum that it is given as it was.
 */
export function growing<Item extends object, Sum>(
  none: Sum,
  add: (sum: Sum, item: Item) => Sum,
): (items: readonly Item[]) => Sum {
  const sums = new WeakMap<readonly Item[], Sum>();
  const lastWith = new WeakMap<Item, { readonly items: readonly Item[]; readonly sum: Sum }>();

  function summed(items: readonly Item[], first: Item): Sum {
    const before = lastWith.get(first);
    const isLonger = before?.items.every((item, place) => item === items[place]) ?? false;
    const sum = before && isLonger ? items.slice(before.items.length).reduce(add, before.sum) : items.reduce(add, none);
    lastWith.set(first, { items, sum });
    return sum;
  }

  return (items) => {
    const [first] = items;
    if (!first) return none;
    const known = sums.get(items);
    if (known !== undefined) return known;
    const sum = summed(items, first);
    sums.set(items, sum);
    return sum;
  };
}
