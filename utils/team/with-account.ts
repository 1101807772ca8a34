import { isDestination } from '@/utils/destinations/facts';
import { accountAt } from '@/utils/store/accounts';
import { connectionOf } from '@/utils/store/connections';
import { sessionAt } from '@/utils/store/sessions';
import type { WithAccount } from './load-source';

/** As what is connected on this browser: a source asks with the connection that documents are sent with, or one of its own. */
export const withAccount: WithAccount = async (id, http, ask) => {
  if (!isDestination(id)) return await ask((await accountAt(id))?.settings, http);
  const connection = await connectionOf(id);
  if (connection === undefined) return await ask(undefined, http);
  return await sessionAt(id).ask(connection.settings, http, ask);
};
