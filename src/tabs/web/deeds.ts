import { createContext, useContext } from 'react';
import type { AgreementShown, EntryShown } from '../shapes.ts';

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
