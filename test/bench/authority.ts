import { newKeyText } from '../../src/keys.ts';
import { BOT_ID, makeSigner, startIssuer } from '../teams/issuer.ts';
import { ADDRESSES, TENANT } from './people.ts';

/** Who says that callers are whom they say, in place of Microsoft: what the channel shows, and how bots are told where to ask. */
export type Authority = { readonly authorization: string; readonly env: NodeJS.ProcessEnv; close(): Promise<void> };

/** Starts one on this machine, for the channel at `serviceUrl`. The bots show tokens of a managed identity. */
export async function startAuthority(serviceUrl: string): Promise<Authority> {
  const signer = await makeSigner('bench');
  const issuer = await startIssuer(signer);
  return {
    authorization: `Bearer ${await issuer.token(signer, { serviceurl: serviceUrl }, Date.now())}`,
    env: {
      MicrosoftAppId: BOT_ID,
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppTenantId: TENANT,
      ALLOWED_TENANTS: TENANT,
      HOST: '127.0.0.1',
      DATA_KEYS: newKeyText(),
      [ADDRESSES]: JSON.stringify(issuer.addresses),
    },
    close: () => issuer.close(),
  };
}
