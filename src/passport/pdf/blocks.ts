/** One labelled part of an item: what it is called, and what the student said. */
export type Field = { readonly name: string; readonly text: string };

/** What a page is made of, in reading order. Texts are plain. */
export type Block =
  | { readonly block: 'cover'; readonly label: string; readonly name: string; readonly under: string }
  | { readonly block: 'heading'; readonly text: string; readonly side: 'past' | 'future' }
  | { readonly block: 'words'; readonly words: readonly string[] }
  | { readonly block: 'list'; readonly items: readonly string[] }
  | { readonly block: 'item'; readonly lead: string; readonly title: string; readonly fields: readonly Field[] }
  | { readonly block: 'line'; readonly text: string };

/** A document as it will be drawn. `footer` stands on every page beside its number. */
export type Plan = { readonly title: string; readonly footer: string; readonly blocks: readonly Block[] };
