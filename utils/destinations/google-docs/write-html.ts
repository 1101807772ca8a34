import type { Element, Nodes } from 'hast';

/** Of the elements that hold nothing and have no end tag (HTML, 13.1.2) those in use. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'meta']);

/**
 * A tree as HTML, for Google's conversion; never put into a page. `hast-util-to-html` writes what reads as the
 * same, to which the tests hold this, but knows every attribute and entity of HTML and SVG: 11.6 kB more in the
 * gzipped worker, which has no room for them.
 */
export function writeHtml(node: Nodes): string {
  switch (node.type) {
    case 'root':
      return node.children.map(writeHtml).join('');
    case 'doctype':
      return '<!doctype html>';
    case 'element':
      return elementHtml(node);
    case 'text':
      return escaped(node.value);
    case 'comment':
      return '';
  }
}

function elementHtml({ tagName, properties, children }: Element): string {
  // The names in use differ from HTML's by their case alone.
  const attributes = Object.entries(properties).map(
    ([name, value]) => ` ${name.toLowerCase()}="${escaped(String(value))}"`,
  );
  const start = `<${tagName}${attributes.join('')}>`;
  return empty.has(tagName) ? start : `${start}${children.map(writeHtml).join('')}</${tagName}>`;
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
