import { pageToBlocks } from '@/utils/domain/text/page-to-blocks';
import type { CapturedMessage } from '@/utils/domain/thread/capture';
import { type HtmlOf, readHtml } from './html/nodes';
import { linksOfText, nodesOfText } from './plain-text';

const minute = 60_000;

/** Pure: what somebody wrote, with its formatting; by its plain text where the API tells no more; null where there are no words. */
export function writtenBody(
  html: unknown,
  text: unknown,
  how: HtmlOf,
): Pick<CapturedMessage, 'body' | 'links' | 'files'> | null {
  const read = typeof html === 'string' ? readHtml(html, how) : null;
  if (read !== null && pageToBlocks(read.body).length > 0) return read;
  if (typeof text !== 'string' || text.trim() === '') return null;
  return { body: nodesOfText(text), links: linksOfText(text), files: read?.files ?? [] };
}

/** Pure: when it was sent, by a time of the API. */
export function sentWhen(at: unknown): Pick<CapturedMessage, 'sentAt' | 'sentText'> {
  const sent = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return {
    sentAt: Number.isNaN(sent) ? null : Math.floor(sent / minute) * minute,
    sentText: typeof at === 'string' ? at : '',
  };
}
