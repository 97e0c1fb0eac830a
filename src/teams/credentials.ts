import { X509Certificate } from 'node:crypto';
import {
  CertificateServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Credentials } from '../config.ts';

type Address =
  | `ToChannelFromBot${'LoginUrl' | 'OAuthScope'}`
  | `ToBotFromChannel${'TokenIssuer' | 'OpenIdMetadataUrl'}`
  | 'ToBotFromEmulatorOpenIdMetadataUrl'
  | 'OAuthUrl'
  | 'CallerId';

/** Where tokens are asked for and checked, in the SDK's own terms: all of them, or none for Microsoft's. */
export type Addresses = Readonly<Partial<Record<Address, string>>>;

/** What makes the tokens with which the bot shows who it is, of whichever kind its registration has. */
export function credentialsFactory({ appId, tenantId, proof }: Credentials): ServiceClientCredentialsFactory {
  switch (proof.kind) {
    case 'secret':
      return new PasswordServiceClientCredentialFactory(appId, proof.secret, tenantId);
    case 'certificate':
      return new CertificateServiceClientCredentialsFactory(
        appId,
        thumbprintOf(proof.certificate),
        proof.privateKey,
        tenantId,
        proof.certificate,
      );
    case 'managed-identity':
      return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory());
  }
}

/** The name by which Entra knows an uploaded certificate: SHA-1, in hexadecimal. */
function thumbprintOf(certificate: string): string {
  return new X509Certificate(certificate).fingerprint.replaceAll(':', '');
}
