import type { Decision } from '@/utils/domain/decision/decision';
import { outlineOf } from '../outline/outline-of';
import type { DocumentWords } from '../outline/words';
import { bodyTrees } from './body';
import { fitted } from './fit';
import { messageTree } from './messages';
import { pack } from './pack';
import type { NotionPlace } from './place';
import type { UserIds } from './properties';
import { propertiesFor, titleOnly } from './properties';
import { richTextOf } from './rich-text';
import { type Tree, tree } from './tree';

/** The children of each request that makes the document; the first goes with the page itself. Pure. */
export function renderNotion(decision: Decision, place: NotionPlace, words: DocumentWords): Tree[][] {
  // Under a page there are no properties, so the key by which the document is found stands in its text.
  const outline = outlineOf(decision, words);
  const body = fitted(bodyTrees(outline, words), words);
  const messages = fitted(
    outline.source.messages.map((message) => messageTree(message, words)),
    words,
  );
  if (!('pageId' in place)) return pack({ body, messages }, words);
  const key = tree('paragraph', { rich_text: richTextOf(keyLine(decision.key)) });
  const requests = pack({ body: [...body, key], messages }, words);
  if (requests[0]?.includes(key) === true) return requests;
  // A page without its key would never be found again: where it cannot stand last it stands right below the box.
  return pack({ body: [...body.slice(0, 1), key, ...body.slice(1)], messages }, words);
}

/** The line that carries the key where no property does. */
export function keyLine(key: string): string {
  return `Decision Key: ${key}`;
}

/** What stands in the first request beside the children. */
export function pageHead(
  decision: Decision,
  place: NotionPlace,
  users: UserIds,
  words: DocumentWords,
): { readonly parent: object; readonly properties: Record<string, unknown> } {
  return 'pageId' in place
    ? { parent: { type: 'page_id', page_id: place.pageId }, properties: titleOnly(decision, words) }
    : {
        parent: { type: 'data_source_id', data_source_id: place.dataSourceId },
        properties: propertiesFor(decision, place.mapping ?? {}, users, words),
      };
}
