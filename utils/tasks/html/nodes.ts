import { type AllowedTag, allowedTags, type PageNode } from '@/utils/domain/text/blocks';
import type { NamedLink } from '@/utils/domain/thread/capture';
import { linkedRuns } from '../plain-text';
import { type HtmlElement, type HtmlNode, parseHtml } from './parse';

/** What somebody wrote in a task system. */
export interface WrittenHtml {
  readonly body: readonly PageNode[];
  readonly links: readonly NamedLink[];
  readonly files: readonly NamedLink[];
}

export interface HtmlOf {
  /** Against which addresses are read that name no host. */
  readonly base: string;
  /** Whether a line feed breaks a line, as in Asana. */
  readonly breaksLines: boolean;
}

const tags: ReadonlySet<string> = new Set(allowedTags);
const isTag = (name: string): name is AllowedTag => tags.has(name);
const silent = new Set(['script', 'style', 'head', 'template', 'title']);
/** In these, white space between elements is the system's own. */
const lists = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr']);
/** Somebody, or another thing of the system, is named and not linked. */
const names = ['data-asana-type', 'data-mention-type'];

/** Pure: what an API hands over as HTML, as the nodes that pages are read into. Every word stays, pictures become files. */
export function readHtml(html: string, { base, breaksLines }: HtmlOf): WrittenHtml {
  const links: NamedLink[] = [];
  const files: NamedLink[] = [];
  const addressOf = (value: string | undefined) => {
    const url = value === undefined ? null : URL.parse(value, base);
    return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  };
  const linesOf = (text: string) =>
    text.split(/\r\n?|\n/).flatMap((line, at): PageNode[] => [...(at === 0 ? [] : [lineBreak]), line]);

  /** `isRaw`: white space stays; `isLinked`: it is inside a link. */
  const read = (node: HtmlNode, around: string, isRaw: boolean, isLinked: boolean): readonly PageNode[] => {
    if (typeof node !== 'string') return element(node, isRaw, isLinked);
    if (lists.has(around) && node.trim() === '') return [];
    const lines = breaksLines && !isRaw ? linesOf(node) : [node];
    return isLinked || isRaw
      ? lines
      : lines.flatMap((line) => (typeof line === 'string' ? textOf(line) : [line]));
  };
  const textOf = (text: string) => {
    const runs = linkedRuns(text);
    for (const run of runs)
      if (typeof run !== 'string' && run.href !== undefined) links.push({ label: run.href, href: run.href });
    return runs;
  };
  const element = (
    { name, attributes, children }: HtmlElement,
    isRaw: boolean,
    isLinked: boolean,
  ): readonly PageNode[] => {
    if (silent.has(name)) return [];
    if (name === 'img') return picture(attributes);
    const href = name === 'a' ? addressOf(attributes.href) : null;
    const isLink = href !== null && !names.some((mark) => attributes[mark] !== undefined);
    const raw = isRaw || name === 'pre';
    const inner = children.flatMap((child) => read(child, name, raw, isLinked || isLink));
    if (!isTag(name) || (name === 'a' && !isLink)) return inner;
    if (!isLink || href === null) return [{ tag: name, children: inner }];
    links.push({ label: wordsOf(inner).trim() || href, href });
    return [{ tag: name, href, children: inner.length === 0 ? [href] : inner }];
  };
  const picture = (attributes: HtmlElement['attributes']): readonly PageNode[] => {
    const alt = attributes.alt?.trim() ?? '';
    const href = addressOf(attributes.src);
    const isEmoji = attributes.class?.includes('emoji') === true;
    if (href !== null && !isEmoji) files.push({ label: alt === '' ? fileName(href) : alt, href });
    return alt === '' ? [] : [alt];
  };
  const body = parseHtml(html).flatMap((node) => read(node, '', false, false));
  return { body, links: once(links), files: once(files) };
}

const lineBreak: PageNode = { tag: 'br', children: [] };

const wordsOf = (nodes: readonly PageNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : wordsOf(node.children))).join('');

const fileName = (href: string) => new URL(href).pathname.split('/').at(-1) || new URL(href).hostname;

const once = (links: readonly NamedLink[]): NamedLink[] => [
  ...new Map(links.map((link) => [`${link.href} ${link.label}`, link])).values(),
];
