import { plainCodec } from '../../src/store/codec.ts';
import { openStore } from '../../src/store/open.ts';

/** Opens the store in a folder and writes the smallest change there is until it is refused; tells whether the store is well before and afterwards. */
const [dataDir = ''] = process.argv.slice(2);
const store = await openStore({ dataDir, codec: plainCodec });
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const health = (): Promise<string> =>
  store.ping().then(
    () => 'well',
    () => 'not well',
  );

tell(await health());
let isFull = false;
while (!isFull) {
  await store
    .transaction(({ run }) => run('pragma user_version = 0', []))
    .catch(() => {
      isFull = true;
    });
}
// What was found is good for a second.
await new Promise((resolve) => setTimeout(resolve, 1_100));
tell(await health());
await store.close();
