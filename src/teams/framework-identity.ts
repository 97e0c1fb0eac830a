import { createHash } from 'node:crypto';
import type { Activity as BotActivity } from 'botbuilder';
import {
  type BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Credentials } from '../config.ts';
import { type Addresses, credentialsFactory } from './credentials.ts';
import { type Identity, KeysAwayError, NotAuthenticated } from './identity.ts';

const CONNECTOR_SCOPE = 'https://api.botframework.com';
const LOGIN_ENDPOINT = 'https://login.microsoftonline.com/botframework.com';
/** Who makes the tokens that Teams comes with. */
const TOKEN_ISSUER = 'https://api.botframework.com';
const LONGEST_MEMORY_MS = 5 * 60_000;
const MOST_REMEMBERED = 2_000;
/** The SDK fetches the issuer's keys without an end of its own; the channel waits for fifteen seconds. */
const PATIENCE_MS = 10_000;

/**
 * With credentials: tokens of the Bot Framework, checked by its SDK. A token that was accepted is remembered for a short while.
 * `addresses` are Microsoft's own when absent. Checking takes `patienceMs` at the longest.
 */
export function frameworkIdentity(credentials: Credentials, addresses: Addresses = {}, patienceMs = PATIENCE_MS): Identity {
  const factory = credentialsFactory(credentials);
  const framework = authenticationAt(addresses, factory);
  const accepted = new Map<string, number>();
  let outgoing: ReturnType<typeof factory.createCredentials> | undefined;

  return {
    appId: credentials.appId,
    async authenticate(activity, authorization, now) {
      const fingerprint = createHash('sha256')
        .update(`${authorization}\n${activity.serviceUrl}\n${activity.channelId}`)
        .digest('base64');
      if ((accepted.get(fingerprint) ?? 0) > now) return;
      const claims = claimsOf(authorization);
      if (!isOfTheService(claims, credentials.appId))
        throw new NotAuthenticated('The token is not one that Teams sends to this bot');
      try {
        await inTime(framework.authenticateRequest(activity as unknown as BotActivity, authorization), patienceMs);
      } catch (cause) {
        if (areKeysAway(cause)) throw new KeysAwayError('The keys of the issuer could not be fetched', { cause });
        throw new NotAuthenticated('The Bot Framework token was refused', { cause });
      }
      if (accepted.size >= MOST_REMEMBERED) accepted.clear();
      accepted.set(fingerprint, Math.min(claims.exp * 1000, now + LONGEST_MEMORY_MS));
    },
    async authorization() {
      outgoing ??= factory.createCredentials(credentials.appId, CONNECTOR_SCOPE, LOGIN_ENDPOINT, true);
      const created = await outgoing;
      if (!('getToken' in created) || typeof created.getToken !== 'function') throw new Error('These credentials give no token');
      return `Bearer ${await created.getToken()}`;
    },
  };
}

class TooLongError extends Error {}

function inTime<Found>(asked: Promise<Found>, patienceMs: number): Promise<Found> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TooLongError(`No answer within ${patienceMs} ms`)), patienceMs);
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/** Whether the SDK could not fetch the keys, by what it throws then: an error of node-fetch, or one of its own with status 500. */
function areKeysAway(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const isUnserved = 'statusCode' in cause && cause.statusCode === 500;
  return cause instanceof TooLongError || cause.name === 'FetchError' || isUnserved;
}

/** Who checks the tokens. The bot sends what it owes itself, so nothing of the SDK is loaded but this. */
function authenticationAt(at: Addresses, factory: ServiceClientCredentialsFactory): BotFrameworkAuthentication {
  return BotFrameworkAuthenticationFactory.create(
    '',
    true,
    at.ToChannelFromBotLoginUrl ?? '',
    at.ToChannelFromBotOAuthScope ?? '',
    at.ToBotFromChannelTokenIssuer ?? '',
    at.OAuthUrl ?? '',
    at.ToBotFromChannelOpenIdMetadataUrl ?? '',
    at.ToBotFromEmulatorOpenIdMetadataUrl ?? '',
    at.CallerId ?? '',
    factory,
    { requiredEndorsements: [] },
  );
}

type Claims = { readonly iss?: unknown; readonly aud?: unknown; readonly exp?: unknown };

/** What a token says of itself; nothing of it is verified. */
function claimsOf(authorization: string): Claims {
  try {
    const payload = Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString('utf8');
    const claims: unknown = JSON.parse(payload);
    return typeof claims === 'object' && claims !== null ? claims : {};
  } catch (cause) {
    throw new NotAuthenticated('The token cannot be read', { cause });
  }
}

/**
 * Whether a token says that the service of the Bot Framework made it for this bot. The SDK accepts others as well, before all those that an emulator
 * would come with: with the bot's own token for the service, which is for no bot and no service in particular, anybody could be anybody. And it
 * remembers for ever which tenants such tokens name, verified or not.
 */
function isOfTheService(claims: Claims, appId: string): claims is Claims & { readonly exp: number } {
  return claims.iss === TOKEN_ISSUER && claims.aud === appId && typeof claims.exp === 'number';
}
