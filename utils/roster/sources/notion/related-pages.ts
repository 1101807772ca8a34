import type { Http } from '@/utils/connections/http';
import { get, type NotionClient, reading } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { Outcome } from '@/utils/connections/outcome';
import { groupLimits } from '@/utils/domain/groups/group';
import type { PeopleMapping } from './fields';
import { textsOf } from './value-texts';

/**
 * Rows with the titles of the pages that their groups are, as a relation names pages by their ids alone. One request for
 * each page, once; a page that the connection may not see gives no name and is counted in `unseen`.
 */
export async function withGroupTitles(
  rows: readonly Readonly<Record<string, unknown>>[],
  { groups }: PeopleMapping,
  client: NotionClient,
  http: Http,
): Promise<
  Outcome<{ readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly unseen: number }>
> {
  if (groups?.type !== 'relation') return { ok: true, value: { rows, unseen: 0 } };
  const isGroups = (value: unknown) => asRecord(value).id === groups.id;
  const related = (value: unknown) =>
    [asRecord(value).relation].flat().flatMap((each) => {
      const { id } = asRecord(each);
      return typeof id === 'string' ? [id] : [];
    });
  const ids = new Set(
    rows.flatMap(({ properties }) => Object.values(asRecord(properties)).filter(isGroups).flatMap(related)),
  );
  const titles = new Map<string, string>();
  for (const id of [...ids].slice(0, groupLimits.groups)) {
    const read = await reading(http, () => get(client, `pages/${encodeURIComponent(id)}`));
    if (!read.ok) {
      if (read.kind === 'ask' && read.fix === 'choose-place') continue;
      return read;
    }
    const values = Object.values(asRecord(asRecord(read.value).properties));
    const [title] = values.filter((value) => asRecord(value).type === 'title').flatMap(textsOf);
    if (title !== undefined) titles.set(id, title);
  }
  const named = (value: unknown): unknown => {
    if (!isGroups(value)) return value;
    const names = related(value).flatMap((id) => titles.get(id) ?? []);
    return { id: groups.id, type: 'multi_select', multi_select: names.map((name) => ({ name })) };
  };
  const titled = rows.map((row) => ({
    ...row,
    properties: Object.fromEntries(
      Object.entries(asRecord(row.properties)).map(([name, value]) => [name, named(value)]),
    ),
  }));
  return { ok: true, value: { rows: titled, unseen: ids.size - titles.size } };
}
