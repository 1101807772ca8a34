import type { PageNode } from '@/utils/domain/blocks';
import { hasAttributes, matches } from '../read/dom';
import { pageTree } from '../read/page-tree';
import { hasText } from '../read/tree-text';
import { cutQuotedTail } from './quoted-tail';

/** Gmail's own controls in a body: the dots that open trimmed content (2014 to 2026), the link of a cut mail. */
const controls = '.ajR, .ajT, .yj6qo, a[href*="view=lg"]';
/**
 * What marks quoted text and signatures for certain: Gmail's classes (2014 to 2026, `_container` since 2024,
 * prefixed with `m_…` in mail quoted again), Outlook's, Apple's, Yahoo's and Thunderbird's.
 */
const quotes = [
  '[class*="gmail_attr"]',
  'blockquote[class*="gmail_quote"]',
  'blockquote[type="cite"]',
  '[class*="gmail_signature"]',
  '[class*="moz-cite-prefix"]',
  '[class*="moz-signature"]',
  '[class*="yahoo_quoted"]',
  '[class*="OutlookMessageHeader"]',
  '[id*="divRplyFwdMsg"]',
  '[id*="appendonsend"]',
].join(', ');
/** Of these boxes some are quotes, others a forwarded mail. */
const quoteBoxes = 'div[class*="gmail_quote"], div[class*="gmail_extra"]';
/** What Gmail dims because it thinks it repeated: mostly quotes and signatures, at times the message itself. */
const dimmed = '.adL, .adM, .HOEnZb, .h5, .im';
/** One question for the many elements that are none of these. */
const special = [controls, quotes, quoteBoxes, dimmed].join(', ');

/** A message's own text: without quoted mail, signature and Gmail's controls. */
export function ownText(body: Element): PageNode[] {
  const strict = readBody(body, (el) => isControl(el) || isQuote(el) || matches(el, dimmed));
  return hasText(strict) ? strict : readBody(body, (el) => isControl(el) || isQuote(el));
}

/** What lies in the range, quoted text too: the reader chose it. */
export function textInRange(body: Element, range: Range): PageNode[] {
  return pageTree(body, { range, skip: isControl });
}

function readBody(body: Element, isLeftOut: (el: Element) => boolean): PageNode[] {
  const skip = (el: Element) => hasAttributes(el) && matches(el, special) && isLeftOut(el);
  return cutQuotedTail(pageTree(body, { skip }));
}

function isControl(el: Element): boolean {
  return matches(el, controls);
}

/**
 * A `gmail_quote` box holds the attribution and a blockquote; answers written between the quotes stay.
 * One without a blockquote is a forwarded mail.
 */
function isQuote(el: Element): boolean {
  if (matches(el, quotes)) return true;
  if (!matches(el, quoteBoxes)) return false;
  return Element.prototype.querySelector.call(el, 'blockquote') === null;
}
