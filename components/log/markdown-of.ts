import { withCrossLinks } from '@/utils/decisions/cross-links';
import { readDocumentWords } from '@/utils/destinations/document-words';
import { renderMarkdown } from '@/utils/destinations/markdown/render';
import { database } from '@/utils/store/database';

/** So many records are read and written at a time, so that the page stays alive meanwhile. */
const portion = 50;

/**
 * Decisions as one Markdown file, one document after the other, each with its own front matter. Browsers ask
 * before a page may download a second file, and a thousand files are nothing that anybody keeps in order.
 */
export async function markdownOf(
  keys: readonly string[],
  onProgress: (done: number) => void,
): Promise<string> {
  const texts: string[] = [];
  const words = await readDocumentWords(null);
  for (let at = 0; at < keys.length; at += portion) {
    const stored = await database.decisions.bulkGet(keys.slice(at, at + portion));
    for (const each of stored)
      if (each !== undefined)
        texts.push(renderMarkdown(await withCrossLinks(each.decision, null, database), words).text);
    onProgress(texts.length);
  }
  return texts.join('\n');
}
