import { plainCodec } from '../../src/store/codec.ts';
import { takeLedger } from '../../src/store/ledger.ts';
import { openStore } from '../../src/store/open.ts';

/** Commits numbered turns, eight at a time, and says each number once its commit is done. Runs until it is killed. */
const [dataDir = '', databaseUrl = '', first = '0'] = process.argv.slice(2);
const store = await openStore({ dataDir, codec: plainCodec, ...(databaseUrl !== '' && { databaseUrl }) });
let turn = Number(first);

async function takeTurns(): Promise<never> {
  for (;;) {
    const number = turn++;
    await store.transaction((tx) => takeLedger(tx, { tenantId: 'tenant-1', chatId: 'chat', key: String(number) }, number));
    process.stdout.write(`${number}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, takeTurns));
