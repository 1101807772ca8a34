import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, find, findAll, ofDocument, textOf } from '../read/dom';
import { findOurs } from './ours';
import { select } from './selectors';

const address = /^[^\s@()<>]+@[^\s@()<>]+$/;

/**
 * The address of the mailbox: what the account link says, what the title says. Both in a mailbox that I
 * keep for somebody else (`/mail/b/…`); none where they disagree otherwise.
 */
export function readMe(document: Document): PersonHint[] {
  const linked = fromAccountLink(document) ?? fromOpenSwitcher(document);
  const titled = fromTitle(ofDocument(document, 'title'));
  const found = [...new Set([titled, linked].filter((one) => one !== null))];
  if (found.length > 1 && !isDelegated(document)) return [];
  return found.map((value) => ({ kind: 'email', value, label: value }));
}

function fromAccountLink(document: Document): string | null {
  const label = attr(findOurs(document, select.account), 'aria-label');
  return /\(([^\s@()]+@[^\s@()]+)\)\s*$/.exec(label ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The account menu of 2014 to 2016: the mailbox's own address is the one that is not a link to another. */
function fromOpenSwitcher(document: Document): string | null {
  const banner = findOurs(document, select.banner);
  const own = findAll(banner, 'div').filter(
    (el) => find(el, '*') === null && closest(el, 'a, form, [role="search"], [role="listbox"]') === null,
  );
  const text = own.map(textOf).find((one) => address.test(one));
  return text?.toLowerCase() ?? null;
}

/** `Inbox (6) - ada@team.example - Gmail`; the last part is the firm's name for its mail. */
function fromTitle(title: string): string | null {
  const found = title.split(' - ').findLast((part) => address.test(part.trim()));
  return found?.trim().toLowerCase() ?? null;
}

function isDelegated(document: Document): boolean {
  return delegatedPath(document.location?.href ?? '') !== null;
}

/** `/mail/b/<id>/u/0/` or `/mail/u/0/d/<id>/`: the way to a mailbox that I keep for somebody else; null in my own. */
export function delegatedPath(href: string): string | null {
  return (
    /^https:\/\/[^/]+(\/mail\/(?:b\/[^/?#]+\/(?:u\/\d+\/)?|u\/\d+\/d\/(?:[^/?#]+\/)?))/.exec(href)?.[1] ??
    null
  );
}
