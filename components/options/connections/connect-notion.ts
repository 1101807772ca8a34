import type { Account } from '@/utils/connections/account';
import { checkNotion } from '@/utils/connections/notion/account';
import { isNotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { connect } from '@/utils/decisions/connect';
import type { NotionTypes } from '@/utils/destinations/notion/progress';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { phrase } from '@/utils/words/phrase';
import { pageHttp } from './page-http';

/** Checks a token and keeps it where Notion accepts it; what waited for it is tried again. */
export async function connectNotion(
  token: string,
  before: StoredConnection<NotionTypes> | undefined,
): Promise<Outcome<Account>> {
  // A header takes no more than this; the vendor's client would throw on it.
  if (!isNotionSettings({ token })) {
    const words = phrase('connections.not-a-token');
    return { ok: false, kind: 'no', words };
  }
  const settings = { token };
  const outcome = await checkNotion(settings, pageHttp('notion', phrase('requests.check-token')));
  if (!outcome.ok) return outcome;
  await connect({
    destination: 'notion',
    settings,
    account: outcome.value.name,
    place: before?.place ?? null,
    connectedAt: Date.now(),
    making: before?.making,
  });
  return outcome;
}
