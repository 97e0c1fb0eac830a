import type { Locale } from '../../../dialogs/vocabulary.ts';
import type { TakenFile } from '../../reply.ts';
import { addDownload } from '../../store/downloads.ts';
import type { Tx } from '../../store/store.ts';
import { makeToken } from '../sharing-token.ts';

/** How long a link to a file works, in minutes. */
export const LINK_MINUTES = 15;

/** Whose file, in which language, and from when (epoch milliseconds). */
type Wanted = {
  readonly tenantId: string;
  readonly studentId: string;
  readonly locale: Locale;
  readonly at: number;
  newId(): string;
};

/** Makes a link to one file of a student's own. Gives its path, which is told once and kept nowhere. */
export async function makeDownload(tx: Tx, file: TakenFile, { newId, at, ...wanted }: Wanted): Promise<string> {
  const { token, tokenHash } = makeToken(wanted.tenantId);
  const times = { createdAt: at, expiresAt: at + LINK_MINUTES * 60_000, uses: 0 };
  await addDownload(tx, { ...wanted, ...times, id: newId(), tokenHash, file });
  return `/d/${token}`;
}
