import type { TakenFile } from '../../reply.ts';
import type { WordsFor } from '../../words.ts';
import type { PassportFile } from '../document.ts';
import { passportPdf } from '../pdf/passport-pdf.ts';
import { nameOf } from './files.ts';

/** A file as it is sent. */
export type Sent = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** Makes the file out of what the passport holds. `at` is epoch milliseconds. */
export async function drawFile(wanted: TakenFile, file: PassportFile, words: WordsFor, at: number): Promise<Sent> {
  const { givenName, familyName } = file.student;
  const name = nameOf(wanted, `${givenName} ${familyName}`, file.exported.on, words);
  if (wanted === 'json')
    return { name, type: 'application/json;charset=utf-8', bytes: Buffer.from(`${JSON.stringify(file, null, 2)}\n`) };
  return { name, type: 'application/pdf', bytes: await passportPdf(file, wanted, words, at) };
}

/** The headers with which a file is sent: to be saved under its name, by this browser alone. */
export function headersOf({ name, type }: Sent): Readonly<Record<string, string>> {
  const plain = name.normalize('NFD').replace(/[^\w.-]/gu, '');
  return {
    'content-type': type,
    'content-disposition': `attachment;filename="${plain}";filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex,nofollow,noarchive',
    'x-content-type-options': 'nosniff',
  };
}
