import { attr, closest, find, findAll, textOf } from '../read/dom';
import type { ReadContext } from '../site';
import { paneOf } from './mail';
import * as at from './selectors';

type Place = Pick<ReadContext, 'document' | 'location'>;

const id = /^[\w+/=-]{8,300}$/;

/** `/mail/[0/]inbox/id/ID`, or a mail alone: `/mail/[0/]deeplink/read/ID`. */
const routes = /^\/mail\/(?:[^?#]*\/)?(?:id|deeplink\/read)\/([^/?#]+)\/?$/;

/** The id in the page's address; null where it has none. */
function idInAddress(href: string): string | null {
  const [, told = null] = routes.exec(URL.parse(href)?.pathname ?? '') ?? [];
  try {
    const value = told === null ? '' : decodeURIComponent(told);
    return id.test(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The open conversation, by the row that is selected and by the address. Null where these disagree, and where the row names
 * another subject than the pane: it is filled a moment after both.
 */
export function threadIdOf({ document, location }: Place): string | null {
  const inAddress = idInAddress(location.href);
  const [row, ...more] = findAll(document, at.selectedRow).filter(
    (el) => closest(el, at.writtenParts) === null,
  );
  if (more.length > 0) return null;
  if (row === undefined) return inAddress;
  const inRow = attr(row, 'data-convid');
  if (inRow === null || !id.test(inRow) || !names(row, conversationSubject(document))) return null;
  // A list of single mails has their ids in the address.
  return inAddress === null || inAddress === inRow || inAddress === attr(row, 'id') ? inRow : null;
}

/** `Re: Re: The freeze` is about the freeze. */
const bare = (subject: string) => subject.replace(/^(?:\p{L}{1,5}\s?[:：]\s*)+/u, '');

const names = (row: Element, subject: string) =>
  subject === '' || `${textOf(row)} ${attr(row, 'aria-label') ?? ''}`.includes(bare(subject));

/** The subject above the conversation; empty where the page shows none. */
export function conversationSubject(document: Document): string {
  const pane = paneOf(document);
  const [el] = findAll(pane, at.mailSubject).filter((one) => closest(one, at.writtenParts) === null);
  if (el === undefined) return '';
  return (attr(el, 'title') ?? attr(find(el, '[title]'), 'title') ?? textOf(el)).replace(/\s+/g, ' ').trim();
}
