import type { Http } from '@/utils/connections/http';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import type { DocumentWords } from '../outline/words';
import type { ReadLine } from '../written/compare';
import { bareText } from '../written/fingerprint';
import { type ListedBlock, listChildren } from './listing';
import { messagesPattern } from './messages-pattern';

/**
 * A page block by block, exactly, a hundred a request. Only what stands under a head that `isMeant` is opened,
 * as each block that holds others costs a request.
 */
export async function blockLines(
  settings: NotionSettings,
  pageId: string,
  isMeant: (bareHead: string) => boolean,
  words: DocumentWords,
  http: Http,
): Promise<Outcome<readonly ReadLine[]>> {
  const lines: ReadLine[] = [];
  const isMessages = messagesPattern(words);
  const continued = words.say('document.continued');
  let isOpen = isMeant('');

  async function under(id: string, isUppermost: boolean): Promise<Outcome<null>> {
    const listed = await listChildren(settings, id, http);
    if (!listed.ok) return listed;
    for (const block of listed.value) {
      const isToggle = block.type === 'toggle' && isMessages.test(block.text);
      const isQuote = block.type === 'quote' && block.text !== continued;
      if (isUppermost && (block.type === 'heading_2' || isQuote)) isOpen = isMeant(bareText(block.text));
      if (!isToggle) lines.push(lineOf(block));
      if (block.hasChildren && (isToggle || isOpen)) {
        const below = await under(block.id, isToggle);
        if (!below.ok) return below;
      }
    }
    return { ok: true, value: null };
  }

  const read = await under(pageId, true);
  return read.ok ? { ok: true, value: lines } : read;
}

function lineOf({ type, text }: ListedBlock): ReadLine {
  const kind = type === 'callout' ? 'box' : type.startsWith('heading') ? 'heading' : 'text';
  return { kind, text };
}
