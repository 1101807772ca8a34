/**
 * Page text on its way into a document. A content script makes `PageNode`s (a plain tree, no DOM);
 * `pageToBlocks` turns them into blocks; documents are made from blocks alone.
 */

/** Tags that cross from the page; everything else is replaced by its children. */
export const allowedTags = [
  'a',
  'b',
  'blockquote',
  'br',
  'code',
  'del',
  'div',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'i',
  'li',
  'ol',
  'p',
  'pre',
  's',
  'span',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'u',
  'ul',
] as const;
export type AllowedTag = (typeof allowedTags)[number];

/** How an ordered list counts where it does not say numbers: in letters or Roman numerals, as HTML's `type`. */
export const numberings = ['a', 'A', 'i', 'I'] as const;
export type Numbering = (typeof numberings)[number];

/** The most columns or rows that a cell may span; browsers take no more columns either. */
export const mostSpanned = 1000;

/**
 * A text, or an element with its allowed tag, link target and children. Inside a `span` no-break spaces are kept,
 * as a page keeps white space by style; anywhere else white space is collapsed.
 */
export type PageNode = string | PageElement;
export interface PageElement {
  readonly tag: AllowedTag;
  /** Absolute http(s) or mailto address; links only. */
  readonly href?: string | undefined;
  /** Of a list item: its number, where it is not one more than the one before it, or 1 for the first. */
  readonly value?: number | undefined;
  /** Of an ordered list: what it counts in, where that is not numbers. */
  readonly numbering?: Numbering | undefined;
  /** Of a cell: the columns and rows it spans, where these are more than one. */
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
  readonly children: readonly PageNode[];
}

export type Mark = 'bold' | 'italic' | 'strike' | 'code';

/** A run of text with its marks and link. Line breaks inside a paragraph are `\n`. */
export interface Run {
  readonly text: string;
  readonly marks?: readonly Mark[] | undefined;
  readonly href?: string | undefined;
}

export type DocumentBlock =
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'quote'; readonly blocks: readonly DocumentBlock[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      /** The number of each item, where these are not 1, 2, 3 and so on. */
      readonly numbers?: readonly number[] | undefined;
      /** What it counts in, where that is not numbers. */
      readonly numbering?: Numbering | undefined;
      readonly items: readonly (readonly DocumentBlock[])[];
    }
  | {
      readonly type: 'table';
      readonly header: boolean;
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  | { readonly type: 'rule' };
