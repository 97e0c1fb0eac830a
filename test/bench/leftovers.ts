/** What must be taken away before this process ends, whatever became of its work: processes, folders, databases. */
const leftovers = new Set<() => Promise<void>>();
let isLeaving = false;

/**
 * Notes how to take away what is about to be made, and gives what does so, once. Before it is made: whoever is told to stop in between must know of it.
 * @throws Error when everything is being taken away already
 */
export function leaving(remove: () => Promise<void>): () => Promise<void> {
  if (isLeaving) throw new Error('Nothing more is begun');
  const once = async (): Promise<void> => {
    if (leftovers.delete(once)) await remove();
  };
  leftovers.add(once);
  return once;
}

/** Takes away all that is still there, the last first, and tells what could not be. From then on nothing can be made. */
export async function removeAll(say: (line: string) => void): Promise<void> {
  isLeaving = true;
  for (const remove of [...leftovers].toReversed())
    await remove().catch((error: unknown) => say(`Something is left behind: ${String(error)}`));
}
