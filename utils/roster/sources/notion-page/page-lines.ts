import type { Http } from '@/utils/connections/http';
import { clientFor, get, type ListPage, type NotionClient } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import { wholeList } from '@/utils/connections/notion/whole-list';
import type { Outcome } from '@/utils/connections/outcome';
import { asLines, type PageLines } from '../norms-page/loaded-norms';

/** So many blocks with others in them are opened, a request each. A page of norms has a few. */
const mostOpened = 60;

/** Pages and databases of their own: what is in them is not on this page. */
const elsewhere: ReadonlySet<unknown> = new Set([
  'child_page',
  'child_database',
  'link_to_page',
  'unsupported',
]);

/** What a page says, in reading order, what is folded too; null where it is too large to be a page of norms. */
export async function pageLines(
  account: NotionSettings,
  pageId: string,
  http: Http,
): Promise<Outcome<PageLines | null>> {
  const client = clientFor(account, http);
  let opened = 0;

  async function under(id: string): Promise<Outcome<PageLines | null>> {
    opened += 1;
    if (opened > mostOpened) return { ok: true, value: null };
    const blocks = await childrenOf(client, id, http);
    if (!blocks.ok) return blocks;
    if (blocks.value === null) return { ok: true, value: null };
    const lines: (readonly string[])[] = [];
    for (const block of blocks.value.map(asRecord)) {
      lines.push(...ownLines(block));
      if (block.has_children !== true || elsewhere.has(block.type)) continue;
      const below = await under(String(block.id));
      if (!below.ok || below.value === null) return below;
      lines.push(...below.value);
    }
    return { ok: true, value: lines };
  }

  return await under(pageId);
}

async function childrenOf(
  client: NotionClient,
  id: string,
  http: Http,
): Promise<Outcome<readonly unknown[] | null>> {
  const read = await wholeList(http, (from) =>
    get<ListPage>(client, `blocks/${encodeURIComponent(id)}/children`, { page_size: 100, ...from }),
  );
  if (!read.ok) return read;
  return { ok: true, value: read.value.isWhole ? read.value.items : null };
}

function ownLines({ type, ...rest }: Readonly<Record<string, unknown>>): PageLines {
  const { rich_text: items, cells } = asRecord(rest[String(type)]);
  if (Array.isArray(cells)) return [cells.map(plainText)];
  return asLines(plainText(items));
}

const plainText = (items: unknown): string =>
  Array.isArray(items) ? items.map((item) => String(asRecord(item).plain_text ?? '')).join('') : '';
