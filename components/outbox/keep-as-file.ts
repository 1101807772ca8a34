import { download } from '@/components/ui/download';
import { cancelItem } from '@/utils/decisions/cancel';
import { readDocumentWords } from '@/utils/destinations/document-words';
import { renderMarkdown } from '@/utils/destinations/markdown/render';
import type { OutboxItem } from '@/utils/outbox/item';
import { database } from '@/utils/store/database';

/** *Save as a Markdown file instead*: downloads the decision as it is saved now, and what was to be sent is sent no more. */
export async function keepAsFile({ id, key }: OutboxItem): Promise<void> {
  const stored = await database.decisions.get(key);
  if (stored === undefined) return;
  const { name, text } = renderMarkdown(stored.decision, await readDocumentWords(null));
  download(name, text);
  await cancelItem(id);
}
