import { createHttp, type Http, type HttpParts } from '@/utils/connections/http';
import { phrase } from '@/utils/words/phrase';
import type { RosterSource } from './roster-source';

/** The way out for a load: to the source's own hosts alone, each request in the ledger. */
export function sourceHttp<Settings>(
  { hosts, mostBytes, why }: Pick<RosterSource<Settings, unknown>, 'hosts' | 'mostBytes' | 'why'>,
  settings: Settings,
  parts: HttpParts,
): Http {
  return createHttp(hosts(settings), why ?? phrase('requests.load-people'), { ...parts, mostBytes });
}
