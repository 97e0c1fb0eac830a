import { startConnector } from './connector.ts';
import { type Load, load } from './load.ts';

/** The channel as a process of its own: it sends what it is asked to over IPC, takes what bots answer, and tells figures. */
const connector = await startConnector();
process.on('message', ({ id, ...asked }: Load & { id: number }) => {
  load(connector, asked).then(
    (result) => process.send?.({ id, result }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
process.stdout.write(`${connector.url}\n`);
