import { isIPv4 } from 'node:net';
import type { Activity } from './activity.ts';

/** Who may call us, and how we prove who we are. */
export type Identity = {
  /** The bot's application id; empty without credentials. */
  readonly appId: string;
  /** Resolves when the caller may speak for the activity's service; rejects with `NotAuthenticated` otherwise, or with `KeysAwayError`. */
  authenticate(activity: Activity, authorization: string, now: number): Promise<void>;
  /** The value of an `Authorization` header for the connector, or undefined when none is needed. Cached until it expires. */
  authorization(): Promise<string | undefined>;
};

/** The caller could not be authenticated. `cause` says why; the caller is not told. */
export class NotAuthenticated extends Error {
  readonly code = 'not-authenticated';
}

/** What callers are checked with cannot be had at the moment: nothing is known of the caller, who may come again. `cause` says why. */
export class KeysAwayError extends Error {
  readonly code = 'keys-away';
}

/** Without credentials: for one machine. Only services on this machine are spoken to. */
export function localIdentity(): Identity {
  return {
    appId: '',
    authenticate({ serviceUrl }) {
      const { hostname } = new URL(serviceUrl);
      // A name such as `127.example.org` may lead anywhere.
      const local = hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));
      return local
        ? Promise.resolve()
        : Promise.reject(new NotAuthenticated('Without credentials only services on this machine are answered'));
    },
    authorization: () => Promise.resolve(undefined),
  };
}
