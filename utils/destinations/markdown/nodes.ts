import type {
  Break,
  Emphasis,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast';

/** Short hands for the few mdast nodes that documents are made of. */
export const text = (value: string): Text => ({ type: 'text', value });
export const lineBreak: Break = { type: 'break' };

export const emphasis = (...children: PhrasingContent[]): Emphasis => ({ type: 'emphasis', children });
export const strong = (...children: PhrasingContent[]): Strong => ({ type: 'strong', children });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

export const link = (url: string, ...children: PhrasingContent[]): Link => ({ type: 'link', url, children });

/** A bullet list, or one that counts from `start`; each item is a run of phrases or of blocks. */
export const bullets = (items: readonly (readonly RootContent[])[], ordered = false, start = 1): List => ({
  type: 'list',
  ordered,
  ...(ordered ? { start } : {}),
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    // Callers pass flow content only; mdast's types cannot say so of a whole document's content.
    children: children as List['children'][number]['children'],
  })),
});

/** A table whose first row is its head. */
export const table = (rows: readonly (readonly (readonly PhrasingContent[])[])[]): RootContent => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
  })),
});
