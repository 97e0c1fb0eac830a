import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';
import { cardSigner } from './card-signature.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { heardByLog, tellUncaught } from './console.ts';
import { inThread } from './coverage/thread.ts';
import { startCoverage } from './coverage/timer.ts';
import type { KeyRing } from './keys.ts';
import { createLimits } from './limits.ts';
import { createLog, tellSeldom, type Log, toldOf } from './log.ts';
import type { Backlog } from './metrics/prometheus.ts';
import { startTraces } from './metrics/traces.ts';
import { together, watched } from './metrics/watch.ts';
import { startOutbox, takeOver } from './outbox.ts';
import type { QuestionHint } from './people/roster/question-hints.ts';
import { importAtStart } from './people/roster/folder.ts';
import { markOf, watchRoster } from './people/roster/watch.ts';
import { createForesight } from './conversation/ahead.ts';
import { readAhead } from './conversation/read-ahead.ts';
import { schoolReader } from './people/schools.ts';
import { startReminders } from './reminders/timer.ts';
import { startRetention } from './retention/timer.ts';
import { createSearches } from './search/searches.ts';
import { createServer } from './server.ts';
import { keysOf, openConfigured } from './store/configured.ts';
import { backlog } from './store/outbox-counts.ts';
import { holdFolder } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { newId } from './store/uuid7.ts';
import { BUILT_PAGE } from './tabs/build.ts';
import { readBuilt } from './tabs/pages.ts';
import type { Tab } from './tabs/routes.ts';
import { entraTokens, localTokens, type TokenCheck } from './tabs/token.ts';
import { createConnector } from './teams/connector.ts';
import { watchCertificate } from './teams/certificate-watch.ts';
import type { Addresses } from './teams/credentials.ts';
import { type Identity, localIdentity } from './teams/identity.ts';
import { createRenderer } from './teams/message.ts';
import { createWords } from './words.ts';

/** A bot that listens. `close` lets turns under way finish and sends what can still be sent. */
export type Bot = { readonly url: string; readonly metricsUrl: string | null; close(): Promise<void> };

/** What a bot may be given instead of its own: a log, a clock (epoch milliseconds), a store that is open already and that the bot closes; `prepare` runs once the school on disk is imported. */
export type PluggedIn = {
  readonly log?: Log;
  readonly now?: () => number;
  readonly store?: Store;
  /** The key with which the stand-in for Teams signs; refused where people really sign in. */
  readonly localKey?: JWK;
  /** Where the Bot Framework's services are, in place of Microsoft's own; for a bot with credentials. */
  readonly addresses?: Addresses;
  readonly prepare?: (store: Store, tenantId: string, now: number) => Promise<void>;
};

/** The Bot Framework's SDK is loaded where somebody is to be authenticated: it is half of what there is to load. */
async function identityWith(credentials: Config['credentials'], addresses: Addresses | undefined): Promise<Identity> {
  if (!credentials) return localIdentity();
  const { frameworkIdentity } = await import('./teams/framework-identity.ts');
  return frameworkIdentity(credentials, addresses);
}

/** Cards are some 10 KB: they fit in memory that is at hand, instead of each asking for its own. */
const POOL_BYTES = 256 * 1024;

/** So long what is under way may take when the bot stops. */
const LONGEST_GOODBYE_MS = 3_000;

/** Plugs everything in and listens. Rejects with `ConfigError` or `StoreError`, each a sentence for an operator. */
export async function startBot(
  config: Config,
  { log = createLog(config.logLevel), now = Date.now, store: opened, prepare, localKey, addresses }: PluggedIn = {},
): Promise<Bot> {
  Buffer.poolSize = POOL_BYTES;
  const words = createWords(config.production ? (key, locale) => log.error({ code: 'words-missing', key, locale }) : undefined);
  const keys = opened ? config.dataKeys : keysOf(config);
  const store = opened ?? (await openOwn(config, keys, log));
  const hint = ({ question, finding }: QuestionHint): void => log.warn({ code: 'own-question', question, finding });
  const atStart = { isServed: config.credentials !== null, words: words.for({ locale: 'en' }), hint, log, now };
  const mark = config.schoolDir ? await markOf(config.schoolDir) : '';
  const localTenant = config.schoolDir ? await importAtStart(store, config.schoolDir, atStart) : null;
  if (localTenant !== null) await prepare?.(store, localTenant, now());
  if (config.credentials && config.publicUrl === null) log.warn({ code: 'public-url-missing', remedy: 'PUBLIC_URL' });
  const identity = await identityWith(config.credentials, addresses);
  const metrics = config.metrics ? (await import('./metrics/prometheus.ts')).createMetrics(() => owedNow(store, now())) : null;
  const traces = config.tracesUrl ? await startTraces(config.tracesUrl, now, log) : null;
  const watch = together([metrics?.watch, traces?.watch].filter((each) => each !== undefined));
  const signer = cardSigner(keys);
  const parts = {
    store,
    newId,
    log,
    now,
    limits: createLimits(config.rates),
    connector: watch ? watched(createConnector(identity), watch) : createConnector(identity),
    signer,
    render: createRenderer(words, signer),
    schoolOf: schoolReader(config.credentials ? config.allowedTenants : null),
    foresight: createForesight(),
    words,
    publicUrl: () => config.publicUrl ?? url,
  };
  let url = '';
  await takeOver(parts);
  const outbox = startOutbox(parts);
  const searches = createSearches(words);
  const refused = tellSeldom(log);
  const endpoint = {
    ...parts,
    outbox,
    identity,
    searches,
    allowedTenants: config.allowedTenants,
    localTenant,
    refused,
  };
  const tab = await openTab(config, { ...parts, refused, poke: outbox.poke, localTenant, localKey });
  const server = createServer({
    endpoint,
    tab,
    links: parts,
    limits: parts.limits,
    secure: config.publicUrl?.startsWith('https:') ?? false,
    ping: () => store.ping(),
    ...(watch ? { turned: watch.turn } : {}),
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'EADDRINUSE'
          ? new ConfigError([`PORT: ${config.port} is taken; set another, or stop what is using it`])
          : new ConfigError([`HOST, PORT: ${config.host}, ${config.port} cannot be listened on (${cause.code ?? 'unknown'})`]),
      );
    });
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  const figures =
    metrics && config.metrics ? await (await import('./metrics/server.ts')).startMetrics(metrics, config.metrics) : null;
  const retention = startRetention(parts);
  const coverage = startCoverage({ ...parts, count: inThread });
  const reminders = startReminders(parts);
  const certificate = watchCertificate(config.credentials, parts);
  const watching =
    config.schoolDir && config.schoolWatchSeconds > 0
      ? watchRoster({ ...parts, folder: config.schoolDir, mark, everyMs: config.schoolWatchSeconds * 1000 })
      : null;
  return {
    url,
    metricsUrl: figures?.url ?? null,
    async close() {
      await watching?.close();
      await certificate?.close();
      await reminders.close();
      await retention.close();
      await coverage.close();
      await figures?.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeIdleConnections();
        // Whoever holds a connection open without asking anything keeps nobody from stopping.
        setTimeout(() => server.server.closeAllConnections(), LONGEST_GOODBYE_MS).unref();
      });
      await outbox.close();
      await parts.connector.close();
      await traces?.close();
      await store.close();
    },
  };
}

/** What is owed to anybody at this moment. */
async function owedNow(store: Store, now: number): Promise<Backlog> {
  const { waiting, dueSince } = await store.transaction((tx) => backlog(tx));
  return { waiting, oldest: dueSince === null ? 0 : Math.max(0, now - dueSince) / 1000 };
}

/** The tab, or null when nobody could sign in to it. */
async function openTab(
  { credentials, allowedTenants, tabAppIdUri, production }: Config,
  parts: Omit<Tab, 'check' | 'built'> & { localTenant: string | null; localKey: JWK | undefined; log: Log },
): Promise<Tab | null> {
  const { localTenant, localKey, log, now } = parts;
  const check = ((): TokenCheck | null => {
    if (credentials && tabAppIdUri)
      return entraTokens({ appId: credentials.appId, appIdUri: tabAppIdUri, tenants: allowedTenants }, now);
    if (credentials || production || !localKey || localTenant === null) return null;
    return localTokens(localKey, localTenant, now);
  })();
  if (!check) {
    log.info({ code: 'tab-off', missing: credentials ? 'TAB_APP_ID_URI' : 'MicrosoftAppId' });
    return null;
  }
  const built = await readBuilt(BUILT_PAGE);
  if (!built) log.error({ code: 'tab-not-built', remedy: 'npm run build' });
  return { ...parts, check, built };
}

/** The store of the settings. What is one machine's is held for this bot alone before anything in it is looked at. */
async function openOwn(config: Config, keys: KeyRing, log: Log): Promise<Store> {
  if (keys.length === 0) log.warn({ code: 'text-not-sealed', remedy: 'DATA_KEYS' });
  const letGo = config.databaseUrl === null ? holdFolder(config.dataDir) : () => {};
  try {
    const store = await openConfigured(config, {
      keys,
      onIdleError: (error) => log.warn({ code: 'store-idle', ...toldOf(error) }),
    });
    return { ...store, close: () => store.close().finally(letGo) };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** Runs the bot alone until it is told to stop: `npm run serve`. `addresses` are Microsoft's own when absent. */
export async function serve(env: NodeJS.ProcessEnv, given: Pick<PluggedIn, 'addresses'> = {}): Promise<void> {
  const config = readConfig(env);
  const log = createLog(config.logLevel);
  heardByLog(log, console, Date.now);
  tellUncaught(log, process, (code) => process.exit(code));
  const bot = await startBot(config, { ...given, log });
  stopOnSignals(() => bot.close());
  process.stdout.write(
    `The bot listens on ${bot.url}/api/messages${config.credentials ? '' : ' (nobody is authenticated, so only this machine is heard)'}\n`,
  );
  readAhead();
}

/** Closes once on the first SIGINT or SIGTERM, then leaves. A second signal leaves at once. */
export function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`Stopping failed: ${error instanceof Error ? error.message : String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}
