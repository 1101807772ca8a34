import type { Element, Properties, Text } from 'hast';

/**
 * Short hands for the few hast nodes that documents are made of. What HTML cannot hold is left out here, so that what is
 * read of a tree is what Google gets.
 */
export const text = (value: string): Text => ({ type: 'text', value: held(value) });

/** What stands in an element. */
export type Inner = Element | Text;

/** The attributes that documents have, as hast spells them. */
export type Attributes = Readonly<Partial<Record<'charSet' | 'dir' | 'href' | 'lang' | 'style', string>>>;

/** An element of HTML. */
export function element(
  tagName: string,
  children: readonly Inner[] = [],
  attributes: Attributes = {},
): Element {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(attributes)) properties[name] = held(value);
  return { type: 'element', tagName, properties, children: [...children] };
}

export const lineBreak = element('br');
export const rule = element('hr');

/** A link, or only its words where the address is none that a document should lead to. */
export function link(href: string, children: readonly Inner[]): readonly Inner[] {
  return /^(https?:|mailto:)/i.test(href) ? [element('a', children, { href })] : children;
}

/** Blocks, one a line. */
export function lines(blocks: readonly Element[]): readonly Inner[] {
  return [...blocks.flatMap((block) => [text('\n'), block]), text('\n')];
}

/** All of C0 and C1 but tab and line feed. */
const controls = /[^\P{Cc}\t\n]/gu;

/** Control characters, which HTML cannot hold, are left out; a lone surrogate becomes U+FFFD. */
function held(value: string): string {
  return value.toWellFormed().replace(controls, '');
}
