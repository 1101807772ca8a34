import type { Call } from './call';
import { invalid } from './call.ts';
import type { Json } from './json';
import { list, record } from './json.ts';
import { typeOf } from './nodes.ts';

/** What stands at most in one request (facts/vendor-apis.md section 3, 2026-11-22). */
const most = {
  bytes: 500_000,
  blocks: 1000,
  array: 100,
  text: 2000,
  url: 2000,
  tiers: 3,
  expression: 1000,
  contact: 200,
} as const;

/** Blocks that take children; all others are refused with some. */
const holders =
  /^(paragraph|heading_[123]|bulleted_list_item|numbered_list_item|quote|to_do|toggle|callout|table)$/;
const leaves = /^(code|divider|table_row|video|embed|bookmark|image|file|equation)$/;

/** Throws Notion's answer where a request breaks a limit that it states. */
export function checkLimits({ method, url, body, bytes }: Call): void {
  if (bytes > most.bytes) throw invalid(`body is ${bytes} bytes, more than 500KB.`);
  const { markdown, page_size: size, children: given } = record(body);
  const children = list(given);
  if (markdown !== undefined && given !== undefined) throw invalid('body.markdown excludes body.children.');
  if (Number(size ?? 1) > most.array) throw invalid('body.page_size should be ≤ `100`.');
  if (method === 'POST' && url.pathname === '/v1/pages' && record(body).parent === undefined)
    throw invalid('body.parent should be defined, instead was `undefined`.');
  const count = checkChildren(children, 1, 'body.children');
  if (count > most.blocks) throw invalid(`body has ${count} blocks, more than 1000.`);
  checkTexts(body ?? null, 'body');
}

function checkChildren(children: readonly Json[], tier: number, path: string): number {
  if (children.length > most.array) throw invalid(`${path}.length should be ≤ \`100\``);
  if (children.length > 0 && tier > most.tiers) throw invalid(`${path} should be not present: too deep.`);
  let count = children.length;
  for (const [at, child] of children.entries()) {
    const type = typeOf(record(child));
    const inner = list(record(record(child)[type]).children);
    if (!holders.test(type) && !leaves.test(type)) throw invalid(`${path}[${at}].${type} is not a block.`);
    if (inner.length > 0 && leaves.test(type))
      throw invalid(`${path}[${at}].${type}.children is not allowed.`);
    if (type === 'table' && inner.length === 0) throw invalid(`${path}[${at}].table.children is required.`);
    count += checkChildren(inner, tier + 1, `${path}[${at}].${type}.children`);
  }
  return count;
}

/** Lengths of texts, addresses and lists of rich text, wherever they stand. */
function checkTexts(value: Json, path: string): void {
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) checkTexts(each, `${path}[${at}]`);
    return;
  }
  for (const [key, each] of Object.entries(record(value))) {
    const here = `${path}.${key}`;
    if (key === 'content' && typeof each === 'string') checkText(each, here);
    if (key === 'url' && typeof each === 'string') checkLength(each, here, most.url);
    if (key === 'expression' && typeof each === 'string') checkLength(each, here, most.expression);
    if (/^(email|phone_number)$/.test(key) && typeof each === 'string') checkLength(each, here, most.contact);
    if (
      /^(rich_text|title|caption|people|multi_select|relation)$/.test(key) &&
      list(each).length > most.array
    )
      throw invalid(`${here}.length should be ≤ \`100\``);
    checkTexts(each, here);
  }
}

function checkText(text: string, path: string): void {
  // Counted in UTF-16 units, the strictest reading of "characters".
  if (text.length > most.text)
    throw invalid(`${path}.length should be ≤ \`2000\`, instead was \`${text.length}\`.`);
  if (!text.isWellFormed()) throw invalid(`${path} should be a valid unicode string.`);
}

function checkLength(text: string, path: string, limit: number): void {
  if (text.length > limit) throw invalid(`${path}.length should be ≤ \`${limit}\``);
}
