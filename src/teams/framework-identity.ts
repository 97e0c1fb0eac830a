import { createHash } from 'node:crypto';
import { type Activity as BotActivity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Credentials } from '../config.ts';
import { type Addresses, credentialsFactory } from './credentials.ts';
import { type Identity, NotAuthenticated } from './identity.ts';

const CONNECTOR_SCOPE = 'https://api.botframework.com';
const LOGIN_ENDPOINT = 'https://login.microsoftonline.com/botframework.com';
const LONGEST_MEMORY_MS = 5 * 60_000;
const MOST_REMEMBERED = 2_000;

/**
 * With credentials: tokens of the Bot Framework, checked by its SDK. A token that was accepted is remembered for a short while.
 * `addresses` are Microsoft's own when absent.
 */
export function frameworkIdentity(credentials: Credentials, addresses: Addresses = {}): Identity {
  const factory = credentialsFactory(credentials);
  const framework = new ConfigurationBotFrameworkAuthentication({ ...addresses }, factory);
  const accepted = new Map<string, number>();
  let outgoing: ReturnType<typeof factory.createCredentials> | undefined;

  return {
    appId: credentials.appId,
    async authenticate(activity, authorization, now) {
      const fingerprint = createHash('sha256')
        .update(`${authorization}\n${activity.serviceUrl}\n${activity.channelId}`)
        .digest('base64');
      if ((accepted.get(fingerprint) ?? 0) > now) return;
      try {
        await framework.authenticateRequest(activity as unknown as BotActivity, authorization);
      } catch (cause) {
        throw new NotAuthenticated('The Bot Framework token was refused', { cause });
      }
      if (accepted.size >= MOST_REMEMBERED) accepted.clear();
      accepted.set(fingerprint, Math.min(expiryOf(authorization), now + LONGEST_MEMORY_MS));
    },
    async authorization() {
      outgoing ??= factory.createCredentials(credentials.appId, CONNECTOR_SCOPE, LOGIN_ENDPOINT, true);
      const created = await outgoing;
      if (!('getToken' in created) || typeof created.getToken !== 'function') throw new Error('These credentials give no token');
      return `Bearer ${await created.getToken()}`;
    },
  };
}

/** When a verified token ends, in epoch milliseconds; 0 when it does not say, so that it is not remembered. */
function expiryOf(authorization: string): number {
  const payload = authorization.split('.')[1] ?? '';
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8') || '{}') as { exp?: unknown };
  return typeof claims.exp === 'number' ? claims.exp * 1000 : 0;
}
