/** Who speaks in a chat: the channel's id, the Entra object id if the channel gave one, and the user name once it was asked for. */
export type Sender = { readonly id: string; readonly entraId: string | null; readonly upn?: string | null };

/** The chat in which something happened, with what is needed to answer there. `locale` is the channel's, as given. */
export type ChatRef = {
  readonly id: string;
  readonly kind: 'personal' | 'group';
  readonly channel: string;
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name?: string };
  readonly locale: string;
};

/** What a person did. `inputs` are the fields of the card, `data` what its button carried. */
export type Deed =
  | { readonly type: 'said'; readonly text: string; readonly attachments: number }
  | {
      readonly type: 'pressed';
      readonly verb: string;
      readonly data: Readonly<Record<string, string>>;
      readonly inputs: Readonly<Record<string, string>>;
      /** The activity of the card, when the channel says so. */
      readonly cardId: string | null;
      /** Whether the answer goes back in the response (a card action) or as a message (an old client's submit). */
      readonly answered: 'in-response' | 'by-message';
    }
  | { readonly type: 'installed' }
  | { readonly type: 'removed' };

/** One activity in our own terms. `key` says which activity it is, for the ledger (a redelivered one has the same). */
export type Incoming = {
  readonly tenantId: string;
  readonly key: string;
  readonly chat: ChatRef;
  readonly from: Sender;
  readonly deed: Deed;
};
