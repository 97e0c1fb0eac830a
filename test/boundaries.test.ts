import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, type Source, sourcesIn, textsOf } from './sources.ts';

/** Decisions and the shapes that go between the parts. */
const PURE = [
  'dialogs',
  'src/turn.ts',
  'src/reply.ts',
  'src/reply-beyond.ts',
  'src/reminders/view.ts',
  'src/incoming.ts',
  'src/commands.ts',
];
/** What is set and said around them. */
const ABOUT = ['src/config.ts', 'src/log.ts', 'src/words.ts'];

/**
 * What each part of the program may import besides its own files: other parts, packages, and `node` for Node's modules. The
 * longest name that fits a path is its part. `docs/architecture.md` tells what lives where.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  dialogs: ['xstate', 'zod'],
  locales: [],
  'src/turn.ts': ['dialogs', 'xstate'],
  'src/reply.ts': ['dialogs', 'src/reply-parts.ts', 'src/reply-own.ts', 'src/reply-beyond.ts', 'src/reminders/view.ts'],
  'src/reply-parts.ts': ['dialogs'],
  'src/reply-own.ts': ['src/reply-parts.ts'],
  'src/reply-beyond.ts': ['dialogs', 'src/reply-parts.ts'],
  'src/reminders/view.ts': ['dialogs', 'src/reply-parts.ts'],
  'src/incoming.ts': [],
  'src/commands.ts': ['dialogs'],
  'src/days.ts': [],
  'src/text.ts': ['dialogs'],
  'src/words.ts': ['dialogs', 'src/reply.ts', 'src/text.ts', 'i18next', 'node'],
  'src/log.ts': ['pino'],
  'src/console.ts': ['src/log.ts'],
  'src/unread.ts': [],
  'src/config.ts': ['src/certificate.ts', 'src/config-problems.ts', 'src/keys.ts', 'zod', 'node'],
  'src/config-problems.ts': ['node'],
  'src/certificate.ts': ['node'],
  'src/search': ['dialogs', 'src/people', 'src/words.ts', 'minisearch'],
  'src/version.ts': ['node'],
  'src/reminders/due.ts': ['src/days.ts', 'src/reminders/quiet.ts'],
  'src/reminders/quiet.ts': ['src/days.ts'],
  'src/reminders/standing.ts': ['src/days.ts', 'src/reminders/due.ts', 'src/reminders/quiet.ts', 'src/people', 'src/store'],
  'src/reminders': [
    'src/days.ts',
    'src/reply.ts',
    'src/reminders/view.ts',
    'src/config.ts',
    'src/log.ts',
    'src/rounds.ts',
    'src/reminders/due.ts',
    'src/reminders/quiet.ts',
    'src/reminders/standing.ts',
    'src/conversation',
    'src/people',
    'src/store',
    'src/teams',
  ],
  'src/conversation': [
    'src/days.ts',
    ...PURE,
    'src/card-signature.ts',
    'src/search',
    'src/reminders/due.ts',
    'src/reminders/quiet.ts',
    'src/reminders/standing.ts',
    'src/version.ts',
    'src/store',
    'src/people',
    'src/passport',
    'src/passport/download',
    'src/coverage',
    'src/retention',
    'node',
  ],
  'src/keys.ts': ['node'],
  'src/limits.ts': [],
  'src/rounds.ts': [],
  'src/thread.ts': ['node'],
  'src/licences.ts': ['src/unread.ts', 'node'],
  'src/gate.ts': ['restify'],
  'src/headers.ts': ['restify'],
  'src/hmac.ts': ['node'],
  'src/card-signature.ts': ['src/keys.ts', 'src/hmac.ts', 'node'],
  'src/passport': [
    'src/days.ts',
    'src/headers.ts',
    'dialogs',
    'src/reply.ts',
    'src/text.ts',
    'src/turn.ts',
    'src/words.ts',
    'src/log.ts',
    'src/store',
    'src/people',
    'src/coverage',
    'src/retention',
    'src/reminders/due.ts',
    'src/conversation',
    'restify',
    'zod',
    'node',
  ],
  'src/passport/command': [
    'src/days.ts',
    'src/unread.ts',
    'dialogs',
    'src/config.ts',
    'src/reply.ts',
    'src/conversation',
    'src/passport',
    'src/passport/pdf',
    'src/people',
    'src/store',
    'src/words.ts',
    'node',
  ],
  'src/passport/download': [
    'src/days.ts',
    'src/headers.ts',
    'dialogs',
    'src/log.ts',
    'src/reply.ts',
    'src/words.ts',
    'src/conversation',
    'src/passport',
    'src/passport/pdf',
    'src/people',
    'src/store',
    'restify',
    'node',
  ],
  'src/passport/pdf': [
    'dialogs',
    'src/passport',
    'src/text.ts',
    'src/thread.ts',
    'src/words.ts',
    'bidi-js',
    'fontkit',
    'pdfkit',
    'node',
  ],
  'src/sealing': ['src/config.ts', 'src/keys.ts', 'src/store'],
  'src/retention': [
    'src/days.ts',
    'src/turn.ts',
    'src/config.ts',
    'src/log.ts',
    'src/rounds.ts',
    'src/store',
    'src/people',
    'src/passport',
  ],
  'src/people': ['dialogs', 'src/store', 'src/coverage/disclosure', 'zod', 'uuid', 'node'],
  'src/people/roster': [
    'src/days.ts',
    'src/unread.ts',
    'dialogs',
    'src/people',
    'src/store',
    'src/config.ts',
    'src/log.ts',
    'src/rounds.ts',
    'src/words.ts',
    'csv-parse',
    'jsonc-parser',
    'zod',
    'node',
  ],
  'src/store': ['src/keys.ts', 'kysely', 'better-sqlite3', 'pg', 'uuid', 'node'],
  'src/teams': [
    'src/rounds.ts',
    'src/days.ts',
    'src/text.ts',
    ...PURE,
    'src/limits.ts',
    ...ABOUT,
    'src/card-signature.ts',
    'src/conversation',
    'src/search',
    'src/people',
    'src/teams/cards',
    'src/outbox.ts',
    'botbuilder',
    'botframework-connector',
    'undici',
    'zod',
    'node',
  ],
  'src/teams/cards': [
    'dialogs',
    'src/reply.ts',
    'src/reply-beyond.ts',
    'src/reminders/view.ts',
    'src/text.ts',
    'src/words.ts',
    '@microsoft/teams.cards',
    '@resvg/resvg-js',
    'node',
  ],
  'src/outbox.ts': ['src/delivery.ts', 'src/holds.ts', 'src/log.ts', 'src/conversation', 'src/store'],
  'src/holds.ts': ['src/store'],
  'src/delivery.ts': [
    'src/days.ts',
    'src/reply.ts',
    'src/log.ts',
    'src/delivery-ends.ts',
    'src/holds.ts',
    'src/conversation',
    'src/store',
    'src/teams',
  ],
  'src/delivery-ends.ts': [
    'src/days.ts',
    'src/reply.ts',
    'src/log.ts',
    'src/conversation',
    'src/people',
    'src/store',
    'src/teams',
  ],
  'src/about': ['src/headers.ts', 'dialogs', 'src/passport', 'src/words.ts', 'restify'],
  'src/package': [
    'src/unread.ts',
    'dialogs',
    'src/commands.ts',
    'src/config.ts',
    'src/version.ts',
    '@resvg/resvg-js',
    'ajv-draft-04',
    'ajv-formats',
    'fflate',
    'zod',
    'node',
  ],
  'src/server.ts': [
    'src/limits.ts',
    'src/gate.ts',
    'src/headers.ts',
    'src/about',
    'src/teams',
    'src/tabs',
    'src/passport',
    'src/passport/download',
    'restify',
  ],
  'src/backup': ['src/unread.ts', 'src/config.ts', 'src/store', 'better-sqlite3', 'pg', 'kysely', 'node'],
  'src/metrics': [
    'src/config.ts',
    'src/gate.ts',
    'src/log.ts',
    'src/teams',
    'prom-client',
    '@opentelemetry/api',
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/resources',
    '@opentelemetry/sdk-trace-base',
    'node',
  ],
  'src/coverage': [
    'src/days.ts',
    'dialogs',
    'src/log.ts',
    'src/rounds.ts',
    'src/thread.ts',
    'src/people',
    'src/store',
    'src/coverage/disclosure',
    'node',
  ],
  'src/coverage/command': ['src/unread.ts', 'src/config.ts', 'src/coverage', 'src/store', 'node'],
  'src/coverage/seed': [
    'src/days.ts',
    'src/unread.ts',
    'dialogs',
    'src/config.ts',
    'src/coverage',
    'src/people',
    'src/people/roster',
    'src/store',
    'uuid',
    'node',
  ],
  'src/coverage/disclosure': [],
  'src/tabs': [
    'src/days.ts',
    'src/gate.ts',
    'src/headers.ts',
    'src/text.ts',
    ...PURE,
    'src/build',
    'src/limits.ts',
    ...ABOUT,
    'src/conversation',
    'src/coverage',
    'src/passport',
    'src/passport/download',
    'src/people',
    'src/store',
    'jose',
    'restify',
    'vite',
    'zod',
    'node',
  ],
  'src/tabs/web': [
    'dialogs',
    'locales',
    'src/reply.ts',
    'src/text.ts',
    'src/tabs',
    'react',
    'react-dom',
    '@fluentui/react-charts',
    '@fluentui/react-components',
    '@microsoft/teams-js',
    'i18next',
  ],
  'src/tabs/web/vite.config.ts': ['vite', 'node'],
  'src/assess.ts': ['src/days.ts', 'dialogs', 'node'],
  'src/accuracy.ts': ['dialogs', 'src/accuracy', 'src/unread.ts', 'node'],
  'src/weigh.ts': ['dialogs', 'src/accuracy', 'node'],
  'src/accuracy': ['dialogs', 'node'],
  'src/local': ['src/people/roster', 'jose', 'zod', 'node'],
  'src/local/web': ['src/local', 'adaptivecards', 'markdown-it'],
  'src/main.ts': [
    'src/console.ts',
    ...ABOUT,
    'src/conversation',
    'src/metrics',
    'src/limits.ts',
    'src/card-signature.ts',
    'src/keys.ts',
    'src/outbox.ts',
    'src/server.ts',
    'src/coverage',
    'src/people',
    'src/people/roster',
    'src/reminders',
    'src/retention',
    'src/search',
    'src/store',
    'src/tabs',
    'src/teams',
    'jose',
    'node',
  ],
  'src/build': ['node', 'vite'],
  'src/build.ts': ['src/build', 'src/tabs'],
  'src/start.ts': [
    'src/build.ts',
    'src/config.ts',
    'src/main.ts',
    'src/people',
    'src/coverage/seed',
    'src/store',
    'src/tabs',
    'node',
  ],
  'src/compiling.js': ['node'],
  'src/run.js': [
    'src/unread.ts',
    'node',
    'src/compiling.js',
    'src/build',
    'src/build.ts',
    'src/main.ts',
    'src/start.ts',
    'src/assess.ts',
    'src/retention',
    'src/sealing',
    'src/reminders',
  ],
};

const sources = sourcesIn('dialogs', 'src');

test('every file belongs to a part', () => {
  expect(sources.map(({ path }) => path).filter((path) => partOf(path) === undefined)).toEqual([]);
});

describe.each(Object.keys(MAY_IMPORT))('%s', (part) => {
  const own = sources.filter(({ path }) => partOf(path) === part);

  test('imports nothing but what it may', () => {
    const wrong = own.flatMap((source) =>
      ownersOf(source)
        .filter((owner) => owner !== part && !MAY_IMPORT[part]?.includes(owner))
        .map((owner) => `${source.path} imports ${owner}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is pure', () => {
  const pure = sources.filter(({ path }) => /^(?:dialogs\/|src\/(?:turn|reply|commands|incoming|text)\.ts)/u.test(path));

  test.each([
    ['clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bTemporal\.Now\b/u],
    ['chance', /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/u],
    ['timer', /\bset(?:Timeout|Interval|Immediate)\(/u],
    ['world outside', /\bprocess\.|\bfetch\(|\bconsole\./u],
  ])('knows no %s', (_what, pattern) => {
    expect(pure.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('waits for nothing', () => {
    expect(pure.filter(({ text }) => /\b(?:async|await|Promise)\b/u.test(code(text))).map(({ path }) => path)).toEqual([]);
  });
});

test('the environment is handed on by the files that are started, and read in one', () => {
  const started = [
    'src/backup/main.ts',
    'src/coverage/command/main.ts',
    'src/coverage/seed/main.ts',
    'src/local/main.ts',
    'src/package/main.ts',
    'src/passport/command/main.ts',
    'src/people/roster/main.ts',
    'src/run.js',
  ];
  const readers = sources
    .filter(({ text }) => /\bprocess\.env(?:\[|\)|;|,)|\{ env \} = process/u.test(text))
    .map(({ path }) => path);
  expect(readers.toSorted()).toEqual(started);
});

test('the stand-in for Teams is reached by `npm start` alone, as another process', () => {
  const namers = sources.filter((source) => textsOf(source).some(({ text }) => /(?:^|\/)local\//u.test(text)));
  const outside = namers.map(({ path }) => path).filter((path) => !path.startsWith('src/local/'));
  expect(outside).toEqual(['src/start.ts']);
});

/** The parts, packages and modules that a file imports; files of the same part count as that part. */
function ownersOf(source: Source): readonly string[] {
  return importsOf(source).map((specifier) => {
    if (specifier.startsWith('node:')) return 'node';
    if (!specifier.startsWith('.')) return /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? specifier;
    const path = posix.join(posix.dirname(source.path), specifier);
    return partOf(path) ?? path;
  });
}

function partOf(path: string): string | undefined {
  const parts = Object.keys(MAY_IMPORT).filter((part) => path === part || path.startsWith(`${part}/`));
  return parts.toSorted((one, other) => other.length - one.length)[0];
}

function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
}
