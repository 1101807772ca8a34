import { bodyReader } from '../gmail/own-words';
import { openPage } from '../kit/page';
import { treeText } from '../read/tree-text';

/** A mail's body for tests: its own words, and what else it holds as `kind: text`, each with its lines. */
export interface ReadMail {
  readonly own: string;
  readonly rest: readonly string[];
}

const bodyOf = (html: string) =>
  openPage(`<body><div class="a3s">${html}</div></body>`, 'https://mail.google.com/').document.querySelector(
    '.a3s',
  );

/** Reads bodies of one thread, the oldest first, each by another writer unless `authors` says who. */
export function readThreadOf(
  bodies: readonly string[],
  authors: readonly string[] = [],
): readonly ReadMail[] {
  const read = bodyReader();
  return bodies.map((html, at) => {
    const el = bodyOf(html);
    if (el === null) throw new Error('No body was made.');
    const { body, leftOut } = read(el, authors[at] ?? `writer-${at}@team.example`);
    return { own: treeText(body), rest: leftOut.map((part) => `${part.kind}: ${treeText(part.body)}`) };
  });
}

/** Reads one body; a text becomes lines. */
export function readMail(html: string): ReadMail {
  const [mail] = readThreadOf([html]);
  if (mail === undefined) throw new Error('No mail was read.');
  return mail;
}

/** Plain text as Gmail shows it. */
export function plainMail(...lines: readonly string[]): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return lines.map((line) => `${escaped(line)}<br>`).join('');
}
