import type { PageElement, PageNode } from '@/utils/domain/text/blocks';
import { notSingle } from '@/utils/domain/text/white-space';
import type { LeftOutKind } from '@/utils/domain/thread/capture';
import { hasText, treeText } from '../read/tree-text';
import { isForwardBox, isHeaderBelow } from './below-mark';
import { invisible } from './invisible';
import { type BodyMark, markOf } from './marks';

/** What a line is besides the writer's own words, and which part it belongs to: parts of one kind with one number are one. */
export interface Verdict {
  readonly kind: LeftOutKind;
  readonly part: number;
}

/** One line as a reader sees it. */
export interface Line {
  /** White space collapsed and trimmed. */
  readonly text: string;
  /** The same, with the addresses of links to people whose text is a name: `Ada <ada@fern.example>`. */
  readonly said: string;
  /** Its leaves (texts, breaks and other childless elements, in reading order): the first, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** What the markup says. */
  readonly told: Verdict | null;
  /** In a client's box of attribution and quotes, and in none of the quotes. */
  readonly isBoxed: boolean;
  /** In a `blockquote` that no client marked: its markup for a quote mark, or a writer's for an indent. */
  readonly isIndented: boolean;
  readonly isDimmed: boolean;
  readonly isSwallowed: boolean;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Leaves that nobody sees. */
  readonly unseen: ReadonlySet<number>;
  readonly hasMarks: boolean;
  /** How many leaves an element holds, of those without a mark inside. */
  readonly sizes: ReadonlyMap<PageElement, number>;
  /** The first number that no part has yet. */
  readonly nextPart: number;
}

type Place = Omit<Line, 'text' | 'said' | 'from' | 'to'> & {
  readonly isUnseen: boolean;
  readonly hasSize: boolean;
  readonly hasInk: boolean;
  readonly isPlain: boolean;
};

const start: Place = {
  told: null,
  isBoxed: false,
  isIndented: false,
  isDimmed: false,
  isSwallowed: false,
  isUnseen: false,
  hasSize: true,
  hasInk: true,
  isPlain: false,
};

const breaks = new Set('br div p li tr table ul ol blockquote pre h1 h2 h3 h4 h5 h6 hr'.split(' '));
/** Parts of quoted mail that stand side by side are one. */
const quotedPart = 0;

/** Writes a marked tree out in lines. Each leaf is in one line, in order. */
export function linesOf(nodes: readonly PageNode[]): Lines {
  const lines: Line[] = [];
  const unseen = new Set<number>();
  const sizes = new Map<PageElement, number>();
  let marks = 0;
  let part = quotedPart + 1;
  let leaf = 0;
  let from = 0;
  let text = '';
  let said: string | null = null;
  let at = start;
  let ownTexts = 0;

  function end(): void {
    if (leaf === from) return;
    const { told, isBoxed, isIndented, isDimmed, isSwallowed } = at;
    const shown = tidy(text);
    const whole = said === null ? shown : tidy(said);
    lines.push({
      text: shown,
      said: whole,
      from,
      to: leaf,
      told,
      isBoxed,
      isIndented,
      isDimmed,
      isSwallowed,
    });
    from = leaf;
    text = '';
    said = null;
  }

  /** A line ends at a block, unless it holds only the white space of the source. */
  function breakAt(): void {
    if (text.trim() !== '') end();
  }

  function write(piece: string): void {
    text += piece;
    if (said !== null) said += piece;
  }

  function addText(piece: string, place: Place): void {
    if (isHidden(place)) unseen.add(leaf);
    else {
      if (!isSamePlace(place, at)) {
        end();
        at = place;
      }
      write(piece);
      if (place.told === null && !invisible.test(piece)) ownTexts += 1;
    }
    leaf += 1;
  }

  function addLeaf(place: Place): void {
    if (!isSamePlace(place, at)) {
      end();
      at = place;
    }
    leaf += 1;
  }

  /** Whether what comes after these nodes in their parent is behind a header mark, too. */
  function walk(nodes: readonly PageNode[], around: Place): boolean {
    let place = around;
    const ownBefore = ownTexts;
    let opens = false;
    for (const node of nodes) {
      if (typeof node === 'string') {
        for (const piece of linePieces(node, place.isPlain)) {
          addText(piece, place);
          if (place.isPlain && piece.endsWith('\n')) end();
        }
        continue;
      }
      const wasOpened = visit(node, place);
      if (wasOpened && place.told === null) {
        opens = ownTexts === ownBefore;
        place = { ...place, told: { kind: 'quoted', part: quotedPart } };
      }
    }
    return opens;
  }

  function visit(node: PageElement, place: Place): boolean {
    const mark = markOf(node);
    if (mark !== null) {
      marks += 1;
      return visitMarked(mark, node, place);
    }
    const isBreak = breaks.has(node.tag);
    if (isBreak && node.tag !== 'br') breakAt();
    let opened = false;
    if (node.children.length === 0) addLeaf(place);
    else {
      const [first, marksBefore] = [leaf, marks];
      opened = walk(node.children, inside(node, place));
      if (marks === marksBefore) sizes.set(node, leaf - first);
    }
    if (node.tag === 'br' || node.tag === 'hr') end();
    else if (isBreak) breakAt();
    else if (node.tag === 'td' || node.tag === 'th') write(' ');
    else if (node.href?.startsWith('mailto:') && !treeText(node.children).includes('@'))
      said = `${said ?? text} <${addressIn(node.href)}>`;
    return opened;
  }

  function visitMarked(mark: BodyMark, { children }: PageElement, place: Place): boolean {
    if (mark === 'head' || (mark === 'top-line' && isHeaderBelow(children))) {
      walk(children, place.told === null ? { ...place, told: { kind: 'quoted', part: quotedPart } } : place);
      return true;
    }
    return walk(children, placeIn(mark, children, place));
  }

  function placeIn(mark: BodyMark, children: readonly PageNode[], place: Place): Place {
    switch (mark) {
      case 'unseen':
        return { ...place, isUnseen: true };
      case 'no-size':
      case 'some-size':
        return { ...place, hasSize: mark === 'some-size' };
      case 'no-ink':
      case 'some-ink':
        return { ...place, hasInk: mark === 'some-ink' };
      case 'dimmed':
        return { ...place, isDimmed: true };
      case 'head':
      case 'top-line':
        return place;
      case 'box': {
        if (place.told !== null) return place;
        if (isForwardBox(children)) return { ...place, told: { kind: 'forwarded', part: part++ } };
        return holdsQuote(children)
          ? { ...place, isBoxed: true }
          : { ...place, told: { kind: 'quoted', part: quotedPart } };
      }
      default: {
        if (place.told !== null) return place;
        const isSwallowed = mark === 'swallowed';
        const kind = isSwallowed ? 'signature' : mark;
        return { ...place, isSwallowed, told: { kind, part: kind === 'forwarded' ? part++ : quotedPart } };
      }
    }
  }

  walk(nodes, start);
  end();
  return { lines, unseen, hasMarks: marks > 0, sizes, nextPart: part };
}

function tidy(text: string): string {
  return text.replace(notSingle, ' ').trim();
}

function addressIn(href: string): string {
  const [, address = ''] = /^mailto:([^?]*)/.exec(href) ?? [];
  return address;
}

/** Lines of plain text are pieces of their own, each with its line feed. */
export function linePieces(text: string, isPlain: boolean): readonly string[] {
  return isPlain && text.includes('\n') ? (text.match(/[^\n]*\n|[^\n]+/g) ?? [text]) : [text];
}

function inside({ tag }: PageElement, place: Place): Place {
  if (tag === 'pre' && !place.isPlain) return { ...place, isPlain: true };
  if (tag === 'blockquote' && !place.isIndented) return { ...place, isIndented: true };
  return place;
}

function isHidden({ isUnseen, hasSize, hasInk }: Place): boolean {
  return isUnseen || !hasSize || !hasInk;
}

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one === other ||
    (one.told?.kind === other.told?.kind &&
      one.told?.part === other.told?.part &&
      one.isBoxed === other.isBoxed &&
      one.isIndented === other.isIndented &&
      one.isDimmed === other.isDimmed &&
      one.isSwallowed === other.isSwallowed)
  );
}

function holdsQuote(nodes: readonly PageNode[]): boolean {
  return nodes.some(
    (node) =>
      typeof node !== 'string' &&
      ((markOf(node) === 'quoted' && node.children.some(isQuoteBox) && hasText(node.children)) ||
        holdsQuote(node.children)),
  );
}

function isQuoteBox(node: PageNode): boolean {
  return typeof node !== 'string' && node.tag === 'blockquote';
}
