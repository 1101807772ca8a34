import { dataConsent, givePermissionsBack } from '@/utils/platform/permissions';
import { hasAnyConnection } from '@/utils/store/connections';

/** The consent to send data goes back with the last connection, of documents or tasks. Returns what the browser kept. */
export async function giveConsentBack(): ReturnType<typeof givePermissionsBack> {
  return (await hasAnyConnection()) ? [] : await givePermissionsBack(dataConsent);
}
