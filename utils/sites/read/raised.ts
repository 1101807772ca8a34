import type { PageNode } from '@/utils/domain/text/blocks';

const plain = '0123456789+-−=()';
const above = new Map(
  pairs(
    `${plain}abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW`,
    '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ',
  ),
);
const below = new Map(pairs(`${plain}aehijklmnoprstuvxβγρφχ`, '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ'));

/**
 * What stands above or below the line as text that still says so: in Unicode's own raised characters where every
 * one of them has one, else after `^` or `_`, in parentheses where it is more than one word.
 */
export function raisedText(nodes: readonly PageNode[], where: 'super' | 'sub'): readonly PageNode[] {
  const text = textOf(nodes).trim();
  if (text === '') return nodes;
  const forms = where === 'super' ? above : below;
  if ([...text].every((character) => forms.has(character))) return mapped(nodes, forms);
  const sign = where === 'super' ? '^' : '_';
  const isOne = /^(?:[\p{L}\p{N}]+|\[[^[\]]*\]|\([^()]*\))$/u.test(text);
  return isOne ? [sign, ...nodes] : [`${sign}(`, ...nodes, ')'];
}

function textOf(nodes: readonly PageNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

function mapped(nodes: readonly PageNode[], forms: ReadonlyMap<string, string>): readonly PageNode[] {
  return nodes.map((node) =>
    typeof node === 'string'
      ? node.replace(/./gu, (character) => forms.get(character) ?? character)
      : { ...node, children: mapped(node.children, forms) },
  );
}

function pairs(from: string, to: string): [string, string][] {
  const forms = [...to];
  return [...from].map((character, at) => [character, forms[at] ?? character]);
}
