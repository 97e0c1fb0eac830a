/**
 * Loaded into every bot before its own code (`node --import`): tells over IPC what the process has used so far, and ends it
 * when whoever measures it is gone.
 */
process.on('message', ({ id }: { id: number }) => {
  const { user, system } = process.cpuUsage();
  process.send?.({ id, result: { cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 2 ** 20 } });
});
process.on('disconnect', () => process.exit());
process.channel?.unref();
