import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** A pair of keys for one start: the stand-in for Teams signs with one half, the bot checks with the other. */
export type LocalKeys = { readonly publicKey: JWK; readonly privateKey: JWK };

/** Makes a new pair. It is kept nowhere, so tokens of an earlier start do not count. */
export async function makeLocalKeys(): Promise<LocalKeys> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { publicKey: await exportJWK(publicKey), privateKey: await exportJWK(privateKey) };
}
