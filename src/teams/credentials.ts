import { X509Certificate } from 'node:crypto';
import { type ConfigurationBotFrameworkAuthenticationOptions, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { CertificateServiceClientCredentialsFactory, type ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Credentials } from '../config.ts';

/** Where tokens are asked for and checked, in the SDK's own terms: all of them, or none for Microsoft's. */
export type Addresses = Omit<ConfigurationBotFrameworkAuthenticationOptions, `MicrosoftApp${string}`>;

/** What makes the tokens with which the bot shows who it is, of whichever kind its registration has. */
export function credentialsFactory({ appId, tenantId, proof }: Credentials): ServiceClientCredentialsFactory {
  switch (proof.kind) {
    case 'secret':
      return new ConfigurationServiceClientCredentialFactory({
        MicrosoftAppId: appId,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: tenantId,
        MicrosoftAppPassword: proof.secret,
      });
    case 'certificate':
      return new CertificateServiceClientCredentialsFactory(
        appId,
        thumbprintOf(proof.certificate),
        proof.privateKey,
        tenantId,
        proof.certificate,
      );
    case 'managed-identity':
      return new ConfigurationServiceClientCredentialFactory({
        MicrosoftAppId: appId,
        // The SDK spells the last word its own way, and takes any other word for a bot of many tenants.
        MicrosoftAppType: 'UserAssignedMsi',
        MicrosoftAppTenantId: tenantId,
      });
  }
}

/** The name by which Entra knows an uploaded certificate: SHA-1, in hexadecimal. */
function thumbprintOf(certificate: string): string {
  return new X509Certificate(certificate).fingerprint.replaceAll(':', '');
}
