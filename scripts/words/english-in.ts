import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}

/** Attributes whose text nobody sees or hears. */
const technical =
  /^(className|id|htmlFor|type|role|rel|target|as|scope|width|accept|form|destination|to|href|src|look|name|key|dir|lang|path|d|viewBox|preserveAspectRatio|state|mode|autoCapitalize|popover|autoComplete|inputMode|value|data-[a-z-]+|aria-(hidden|haspopup|live|labelledby|describedby|current|controls|busy|keyshortcuts|autocomplete))$/;

/** Names that are the same in every language. */
const names =
  /^(Meantime|Gmail|Slack|Teams|Microsoft Teams|Trello|Outlook on the web|Asana|Notion|Google|Google Docs|Markdown|[^\p{L}]+)$/u;

/**
 * What is never said: a key of the catalogue (what it says is in there), the name of a time zone, a path of a drawing, a
 * style, a key of the keyboard, where an element is, the name of an error, an address of the web.
 */
const codes = [
  /^[a-z][a-z\d-]*\.[a-z\d-]+$/,
  /^[A-Z]\w+(\/[\w-]+)+$/,
  /^M[\d ., a-zA-Z-]*\d[\d ., a-zA-Z-]*$/,
  /(^|[{;])[a-z-]+:[^;{}]+[;}]/,
  /^Arrow(Up|Down|Left|Right)$/,
  /^([.#:][\w(-]|\[\w)|\[(role|data-[\w-]+)[*^$]?=/,
  /^\w+Error$/,
  /^\((prefers-[a-z-]+: [a-z-]+|(width|height) [<>]=? \d+px)\)$/,
  /^[a-z]+(\.[a-z]+)+\/[a-z/]+$/,
];

/** Methods that are told in CSS where an element is. */
const selectors = /^(closest|matches|querySelector(All)?)$/;

/** What a name or a code never has: a space between words, or a capital before a small letter. */
const looksSaid = (text: string) =>
  (/[\p{L}\p{N}]\S* \S*[\p{L}\p{N}]/u.test(text) && /\p{L}/u.test(text)) || /^\p{Lu}\p{Ll}/u.test(text);

/** The texts in a source file that a reader would see and that do not come from the catalogue. */
export function englishIn(path: string, text: string): string[] {
  const found: string[] = [];
  const tell = (said: string) => {
    const words = said.replace(/\s+/g, ' ').trim();
    const isCode = [names, ...codes].some((code) => code.test(words));
    if (/\p{L}/u.test(words) && !isCode) found.push(`“${words}”`);
  };
  const visit = (node: Node, isCode: boolean): void => {
    if (isIgnored(node)) return;
    if (node.type === 'JSXText') tell(String(node.value));
    if (!isCode && node.type === 'Literal' && typeof node.value === 'string' && looksSaid(node.value)) {
      tell(node.value);
    }
    if (!isCode && node.type === 'TemplateElement') {
      const { cooked } = node.value as { readonly cooked: string };
      if (looksSaid(cooked.trim()) || /^ \p{L}|\p{L} $/u.test(cooked)) tell(cooked);
    }
    if (node.type === 'JSXAttribute') {
      const { name, value } = node as unknown as { readonly name: Node; readonly value: Node | null };
      const isTechnical = technical.test(String(name.name));
      if (!isTechnical && value?.type === 'Literal') tell(String(value.value));
      else if (value !== null) visit(value, isTechnical);
      return;
    }
    // What is compared is a code.
    const isCompared = node.type === 'BinaryExpression';
    for (const child of childrenOf(node)) visit(child, isCode || isCompared);
  };
  visit(parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }) as unknown as Node, false);
  return found;
}

/** Types, imports, and what is told to developers only. */
function isIgnored(node: Node): boolean {
  if (/^(Import|Export(All|Named))Declaration$/.test(node.type) && node.source != null) return true;
  if (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$/.test(node.type)) return true;
  // The name of an error's class.
  if (node.type === 'PropertyDefinition') return Object(node.key).name === 'name';
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const callee = node.callee as Node & {
    readonly name?: string;
    readonly object?: { readonly name?: string };
    readonly property?: { readonly name?: string };
  };
  if (selectors.test(callee.property?.name ?? '')) return true;
  return /(Error|Exception)$/.test(callee.name ?? '') || callee.object?.name === 'console';
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((one): one is Node => typeof one === 'object' && one !== null && 'type' in one);
}
