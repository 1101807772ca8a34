/** What stands in an editor, in the office's own markup: a line each block, links as `[label](href)`. */
export function writtenIn(editor: Element): string {
  return linesOf(editor).replaceAll('\u00a0', ' ').trim();
}

function linesOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLBRElement) return '\n';
  const inner = [...node.childNodes].map(linesOf).join('');
  if (node instanceof HTMLAnchorElement) return `[${inner}](${node.href})`;
  // An empty line is a block with a `br` that holds it open.
  return node instanceof HTMLDivElement || node instanceof HTMLParagraphElement
    ? `\n${inner.replace(/\n$/, '')}`
    : inner;
}
