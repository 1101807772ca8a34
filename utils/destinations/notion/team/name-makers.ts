import type { Http } from '@/utils/connections/http';
import { clientFor, get, type ListPage } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import { wholeList } from '@/utils/connections/notion/whole-list';
import type { Outcome } from '@/utils/connections/outcome';

type Names = Readonly<Record<string, string | null>>;

/**
 * Names of those who made rows, by Notion's id; null for a program. A row tells the id alone, so the workspace's people
 * are asked for where one is new, all at once; a connection that may not see them names nobody, and that fails nothing.
 */
export async function nameMakers(
  makers: readonly (string | null)[],
  { settings, names }: { readonly settings: NotionSettings; readonly names: Names },
  http: Http,
): Promise<Outcome<Names>> {
  const wanted = [...new Set(makers)].filter((id) => id !== null && !(id in names));
  if (wanted.length === 0) return { ok: true, value: names };
  const client = clientFor(settings, http);
  const read = await wholeList(http, (from) => get<ListPage>(client, 'users', { page_size: 100, ...from }));
  if (!read.ok) {
    const matters = read.kind === 'again' || (read.kind === 'ask' && read.fix === 'reconnect');
    return matters ? read : { ok: true, value: names };
  }
  const found = new Map(read.value.items.map((user) => [asRecord(user).id, nameOf(user)]));
  // Somebody who left is on no list: not asked for again either.
  const more = wanted.map((id) => [id, found.get(id) ?? null] as const);
  return { ok: true, value: { ...names, ...Object.fromEntries(more) } };
}

function nameOf(user: unknown): string | null {
  const { type, name } = asRecord(user);
  return type === 'person' && typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
}
