/**
 * From now on a command whose reader has had enough, such as `head`, goes on with what it does and ends as it would have ended: without this
 * it would break off in the middle, with an error that is nobody's.
 */
export function goOnUnread({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): void {
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
