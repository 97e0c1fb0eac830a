import { createPrivateKey, X509Certificate } from 'node:crypto';

/** A certificate and its private key, both as PEM. */
export type Certificate = { readonly certificate: string; readonly privateKey: string };

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/u;
const PRIVATE_KEY = /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA |EC )?PRIVATE KEY-----/u;

/** Reads a PEM file that holds a certificate and its private key, in any order. Gives what is wrong with it, in a sentence, otherwise. */
export function readCertificate(pem: string): Certificate | string {
  const certificate = CERTIFICATE.exec(pem)?.[0];
  const privateKey = PRIVATE_KEY.exec(pem)?.[0];
  if (certificate === undefined) return 'holds no certificate (-----BEGIN CERTIFICATE-----)';
  if (privateKey === undefined) return 'holds no private key without a passphrase (-----BEGIN PRIVATE KEY-----)';
  try {
    const key = createPrivateKey(privateKey);
    if (!new X509Certificate(certificate).checkPrivateKey(key)) return 'holds a private key of another certificate';
    // Entra takes what an RSA key signs.
    return key.asymmetricKeyType === 'rsa'
      ? { certificate, privateKey }
      : 'holds a key that is not RSA, which Entra does not take';
  } catch {
    // Whatever the library says, the remedy is the same, and its message may quote the key.
    return 'holds a certificate or a private key that cannot be read';
  }
}
