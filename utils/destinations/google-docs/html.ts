/**
 * HTML on its way to Google's conversion; never put into a page. A branded string: what is not made here
 * is text and gets escaped.
 */
export type Html = string & { readonly __html: unique symbol };

/** Text as HTML. Control characters, which HTML cannot hold, are left out; a lone surrogate becomes U+FFFD. */
export function text(value: string): Html {
  const kept = [...value.toWellFormed()].filter((character) => !isControl(character.charCodeAt(0)));
  return kept
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;') as Html;
}

/** An element. Attribute values are escaped here. */
export function element(
  tag: string,
  children: readonly Html[],
  attributes: Readonly<Record<string, string>> = {},
): Html {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${text(value)}"`);
  return `<${tag}${named.join('')}>${children.join('')}</${tag}>` as Html;
}

export const lineBreak = '<br>' as Html;
export const rule = '<hr>' as Html;

/** A link, or only its words where the address is none that a document should lead to. */
export function link(href: string, children: readonly Html[]): Html {
  return /^(https?:|mailto:)/i.test(href) ? element('a', children, { href }) : (children.join('') as Html);
}

/** Whole documents, one block a line. */
export function lines(blocks: readonly Html[]): Html {
  return blocks.join('\n') as Html;
}

/** All of C0 and C1 but tab and line feed. */
function isControl(code: number): boolean {
  return (code < 0x20 && code !== 0x09 && code !== 0x0a) || (code >= 0x7f && code < 0xa0);
}
