import { plainCodec } from '../../src/store/codec.ts';
import { takeLedger } from '../../src/store/ledger.ts';
import { openStore } from '../../src/store/open.ts';

/** Opens the store in a folder, commits one numbered turn and ends. */
const [dataDir = '', turn = ''] = process.argv.slice(2);
const store = await openStore({ dataDir, codec: plainCodec });
await store.transaction((tx) => takeLedger(tx, { tenantId: 'tenant-1', chatId: 'chat', key: turn }, 0));
await store.close();
