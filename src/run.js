// Plain JavaScript, so that a Node that cannot read TypeScript can still say what is wrong.
import { keepCompiled, runLong } from './compiling.js';

const OLDEST = 24;
const COMMANDS = {
  start: async () => (await built('start', () => import('./start.ts'))).start(process.env),
  build: async () => (await import('./build.ts')).build((line) => process.stdout.write(`${line}\n`)),
  serve: async () => (await built('main', () => import('./main.ts'))).serve(process.env),
  keys: async () => (await import('./sealing/main.ts')).keys(process.argv.slice(3), process.env),
  retention: async () => (await import('./retention/main.ts')).retention(process.argv.slice(3), process.env),
  assess: async () => (await import('./assess.ts')).assess(process.argv.slice(3)),
  reminders: async () => (await import('./reminders/main.ts')).reminders(process.env, process.argv.slice(3)),
};

const command = COMMANDS[process.argv[2]];
if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  fail(
    `Lemniscaat needs Node ${OLDEST} or newer, this is ${process.versions.node}. Use the npm scripts (npm start, npm run serve): they bring the right one.`,
  );
} else if (!command) {
  fail(`Usage: npm start, or npm run serve (known here: ${Object.keys(COMMANDS).join(', ')})`);
} else {
  keepCompiled();
  heard(process.argv[2])
    .then(command)
    .then(runLong, (error) => fail(error instanceof Error ? error.message : String(error)));
}

/** A bot whose log nobody reads any more ends, and whoever watches starts it anew; a command goes on. */
async function heard(name) {
  if (name !== 'start' && name !== 'serve') (await import('./unread.ts')).goOnUnread(process);
}

/** The server as it was put together, which loads faster, when that was done of these very sources; else the sources themselves. */
async function built(name, sources) {
  const { builtFrom } = await import('./build/fresh.ts');
  const file = builtFrom(name);
  return file === undefined ? sources() : import(file);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) process.exit(1);
}
