/** An element, action or other object of a card. */
export type Part = Readonly<Record<string, unknown>>;

/** All elements, inputs and actions of a card, at any depth, in reading order; fallbacks and button data left out. */
export function partsOf(card: unknown): readonly Part[] {
  if (Array.isArray(card)) return card.flatMap(partsOf);
  if (typeof card !== 'object' || card === null) return [];
  const inner = Object.entries(card).flatMap(([key, value]) => (key === 'fallback' || key === 'data' ? [] : partsOf(value)));
  return 'type' in card ? [card as Part, ...inner] : inner;
}
