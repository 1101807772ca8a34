import { bodyReader } from '@/utils/sites/body-reader';
import { handBodies } from '@/utils/sites/gmail/bodies';
import { handWords } from '@/utils/sites/gmail/words';
import { treeText } from '@/utils/sites/read/tree-text';
import { openPage } from './page';

/** A mail as tests compare it: its own words, and what else it holds as `kind: text`. */
export interface ReadMail {
  readonly own: string;
  readonly rest: readonly string[];
}

// In a page the worker runs the scripts that hand them.
handBodies();
handWords();

let page: Document | undefined;

/** A body in a page that all mails of a test file share: a page for each would take most of its time. */
export function mailBody(html: string): Element {
  // Its window's classes are global until another page, or the end of the test file, takes their place.
  if (page === undefined || globalThis.Document !== page.defaultView?.Document)
    page = openPage('<body></body>', 'https://mail.google.com/').document;
  const range = page.createRange();
  range.selectNode(page.body);
  const body = page.createElement('div');
  body.append(range.createContextualFragment(html));
  return body;
}

/** Reads bodies of one thread, the oldest first, each by another writer unless `authors` says who. */
export function readMails(
  bodies: readonly string[],
  authors: readonly string[] = [],
  title = 'Keys',
): readonly ReadMail[] {
  const read = bodyReader(title);
  return bodies.map((html, at) => {
    const { body, leftOut } = read(mailBody(html), authors[at] ?? `writer-${at}@team.example`);
    return { own: treeText(body), rest: leftOut.map((part) => `${part.kind}: ${treeText(part.body)}`) };
  });
}

/** Reads one body. */
export function readMail(html: string): ReadMail | undefined {
  return readMails([html])[0];
}

/** Lines of plain text as Gmail shows them. */
export function plainMail(...lines: readonly string[]): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return lines.map((line) => `${escaped(line)}<br>`).join('');
}
