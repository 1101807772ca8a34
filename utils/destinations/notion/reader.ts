import type { Http } from '@/utils/connections/http';
import { clientFor, get, reading } from '@/utils/connections/notion/client';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import type { DocumentWords } from '../outline/words';
import type { DocumentReader, Found } from '../reader';
import { changesIn, type DocumentChange, type ReadLine } from '../written/compare';
import { changedFields } from '../written/field-snapshot';
import { bareText, type Fingerprint } from '../written/fingerprint';
import { blockLines } from './block-lines';
import { markdownLines } from './markdown-lines';
import type { NotionTypes } from './progress';
import { changedProperties, titleText } from './read-values';

/**
 * Notion: the page's properties, then all its text in one request. What is not found in that is read again
 * block by block before it is said to be changed.
 */
export const notionReader: DocumentReader<NotionTypes> = {
  changes: async ({ settings, place, link, decision, words }, http) => {
    const client = clientFor(settings, http);
    const page = await reading(http, () => get(client, `pages/${link.id}`));
    if (!page.ok && page.kind === 'ask' && page.fix === 'choose-place') return gone;
    if (!page.ok) return page;
    const { properties, in_trash: isInTrash } = asRecord(page.value);
    if (isInTrash === true) return gone;
    const found = asRecord(properties);
    const noted = link.notes?.sectionHashes ?? [];
    const title: ReadLine = { kind: 'title', text: titleText(found) };
    const inText = await textChanges({ settings, pageId: link.id, title, noted, words }, http);
    if (!inText.ok) return inText;
    // Else nobody can tell the reader's own newest words from somebody's change there.
    const isWhole = place !== null && changedFields(decision, link.notes?.fieldSnapshot).length === 0;
    const inProperties = isWhole ? changedProperties(decision, place, found, words) : [];
    return { ok: true, value: { changes: [...inProperties, ...inText.value], isWhole } };
  },
};

const gone: Outcome<Found> = {
  ok: true,
  value: { changes: [{ kind: 'document', name: '', how: 'gone' }], isWhole: true },
};

interface Written {
  readonly settings: NotionSettings;
  readonly pageId: string;
  readonly title: ReadLine;
  readonly noted: readonly Fingerprint[];
  readonly words: DocumentWords;
}

async function textChanges(
  { settings, pageId, title, noted, words }: Written,
  http: Http,
): Promise<Outcome<readonly DocumentChange[]>> {
  const client = clientFor(settings, http);
  const read = await reading(http, () =>
    get<{ readonly markdown: string }>(client, `pages/${pageId}/markdown`),
  );
  if (!read.ok && (read.kind === 'again' || (read.kind === 'ask' && read.fix === 'reconnect'))) return read;
  const lines = read.ok ? markdownLines(read.value.markdown, words) : [];
  const first = await changesIn(noted, [title, ...lines], words);
  if (first.every(({ kind }) => kind === 'title')) return { ok: true, value: first };
  const heads = new Set(first.map(({ name }) => bareText(name)));
  const isMeant = (head: string) => heads.has(head);
  const exact = await blockLines(settings, pageId, isMeant, words, http);
  if (!exact.ok) return exact;
  return { ok: true, value: await changesIn(noted, [title, ...exact.value], words, isMeant) };
}
