import { createContext, useContext } from 'react';
import type { AgreementShown, EntryShown, OwnPassport } from '../shapes.ts';

/** Something of the passport, with the words by which a person knows it. */
export type AnyItem = { readonly item: EntryShown | AgreementShown; readonly words: string };

/** What a person is asked before something changes. */
export type Ask =
  | { readonly what: 'entry'; readonly entry: EntryShown }
  | { readonly what: 'agreement'; readonly agreement: AgreementShown; readonly to: 'done' | 'changed' | 'dropped' }
  | ({ readonly what: 'readers' } & AnyItem)
  | ({ readonly what: 'erase' } & AnyItem)
  | { readonly what: 'link' }
  | { readonly what: 'kinds' }
  | { readonly what: 'handover' };

/** The same words asked for once more, about the item as it is now; null when it is gone, or nothing was typed. */
export function askedAnew(ask: Ask | null, { entries, agreements }: Pick<OwnPassport, 'entries' | 'agreements'>): Ask | null {
  if (ask?.what === 'entry') {
    const entry = entries.find(({ id }) => id === ask.entry.id);
    return entry ? { ...ask, entry } : null;
  }
  if (ask?.what !== 'agreement') return null;
  const agreement = agreements.find(({ id }) => id === ask.agreement.id);
  return agreement ? { ...ask, agreement } : null;
}

/** What can be done with items on the page. */
export type Deeds = {
  ask(ask: Ask): void;
  reopen(agreement: AgreementShown): void;
  takeBack(id: string): void;
  stopSharing(id: string): void;
  proposeHandover(): void;
  letHandoverGo(): void;
  takeHandoverBack(): void;
};

const Doing = createContext<Deeds | null>(null);

/** Gives deeds to everything inside; null where nothing may change. */
export const DeedsProvider = Doing.Provider;

/** What can be done here; null where nothing may change. */
export const useDeeds = (): Deeds | null => useContext(Doing);
