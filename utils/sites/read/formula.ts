import { attr, textOf } from './dom';
import { childrenOf, isElement, tagOf } from './nodes';

/** A MathML formula as text: its own annotation or `alttext` where it has one (TeX mostly), else written out. */
export function formulaText(math: Element): string {
  return (annotation(math) || attr(math, 'alttext') || written(math)).replace(/\s+/g, ' ').trim();
}

function annotation(math: Element): string {
  for (const child of childrenOf(math)) {
    if (!isElement(child)) continue;
    if (tagOf(child) === 'annotation') return textOf(child);
    const inner = tagOf(child) === 'semantics' ? annotation(child) : '';
    if (inner !== '') return inner;
  }
  return '';
}

/** How the parts of one element are put together; all others follow each other. */
const joined: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  msup: ([base = '', raised = '']) => `${base}^${one(raised)}`,
  msub: ([base = '', lowered = '']) => `${base}_${one(lowered)}`,
  msubsup: ([base = '', lowered = '', raised = '']) => `${base}_${one(lowered)}^${one(raised)}`,
  munder: ([base = '', lowered = '']) => `${base}_${one(lowered)}`,
  mover: ([base = '', raised = '']) => `${base}^${one(raised)}`,
  munderover: ([base = '', lowered = '', raised = '']) => `${base}_${one(lowered)}^${one(raised)}`,
  mfrac: ([above = '', below = '']) => `${one(above)}/${one(below)}`,
  msqrt: (parts) => `√${one(parts.join(''))}`,
  mroot: ([base = '', degree = '']) => `${one(base)}^(1/${degree})`,
  mtr: (parts) => `${parts.join(', ')}; `,
};

function written(node: Node): string {
  if (!isElement(node)) return node.nodeValue?.trim() ?? '';
  const parts = childrenOf(node).map(written);
  const tag = tagOf(node);
  if (!Object.hasOwn(joined, tag)) return parts.join('');
  return joined[tag]?.(parts.filter((part) => part !== '')) ?? '';
}

function one(part: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(part) ? part : `(${part})`;
}
