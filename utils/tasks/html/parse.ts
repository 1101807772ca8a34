import { decoded } from './entities';

/** A text, or an element by its name in lower case. */
export type HtmlNode = string | HtmlElement;
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: HtmlNode[];
}

const part = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'<])*)>/gi;
const attribute = /([a-z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;
const empty = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Which elements end where one of these begins in them, as browsers have it. */
const endedBy: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  p: ['p'],
  td: ['td'],
  tr: ['td', 'tr'],
};
/** Nothing that somebody wrote is nested deeper; what is, stands in the last one. */
const deepest = 60;

/**
 * Pure: HTML as an API hands it over, as a tree. The worker has no parser of its own. Made for what systems write themselves:
 * whatever is not closed ends with what is around it, what is no tag is text, and no word is lost.
 */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: HtmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  const into = () => open.at(-1) ?? root;
  const close = (name: string) => {
    const at = open.findLastIndex((one) => one.name === name);
    if (at > 0) open.length = at;
  };
  const text = (from: number, to: number) => {
    if (to > from) into().children.push(decoded(html.slice(from, to)));
  };
  let at = 0;
  for (const { index, 0: whole, 1: slash, 2: tag, 3: rest = '' } of html.matchAll(part)) {
    text(at, index);
    at = index + whole.length;
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (slash === '/') {
      close(name);
      continue;
    }
    for (const ended of endedBy[name] ?? []) if (into().name === ended) open.pop();
    const element = { name, attributes: attributesOf(rest), children: [] };
    into().children.push(element);
    const isEmpty = empty.has(name) || rest.trimEnd().endsWith('/');
    if (!isEmpty && open.length < deepest) open.push(element);
  }
  text(at, html.length);
  return root.children;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(attribute)];
  return new Map(
    found.map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  );
}
