import { anyRecord, readJson } from '@/utils/platform/read-json';

/** The links in a page's properties, as a place. */
export const propertyLinks = 'properties';

/**
 * The places that a refusal of Notion's names, each once: `3.1` is the second child of the fourth block,
 * `3.1/rich_text/0` a link in its text, `*` one in a block that is sent alone. Only places get out of it, never a
 * word of the document. Notion writes `body.children[3].paragraph.rich_text[0].text.link.url should be …`.
 */
export function placesIn(body: string): readonly string[] {
  const message = messageOf(body);
  const paths = message.match(/\bbody\.(?:children|callout)\b[\w.[\]]*/g) ?? [];
  // A property's name may hold anything, so its path has no end that could be told.
  const inProperty = message.slice(message.search(/\bbody\.properties\.|$/));
  const inProperties = /\.text\.link\b/.test(inProperty) ? [propertyLinks] : [];
  return [...new Set([...paths.map(placeOf), ...inProperties])];
}

/**
 * Whether a refusal is about a link or a block without saying which, as `Content creation Failed. Fix the following:
 * Invalid URL for link.` (public reports, 2022-12 to 2026-04).
 */
export function isOfSomeLink(body: string): boolean {
  return /\b(?:url|link|embed|video|block)s?\b/i.test(messageOf(body));
}

function placeOf(path: string): string {
  const blocks = [...path.matchAll(/\bchildren\[(\d+)\]/g)].map(([, at]) => at);
  if (blocks.length === 0) return '*';
  const own = path.slice(path.lastIndexOf('children['));
  const text = /\.(rich_text|caption|cells\[\d+\])\[(\d+)\].*\b(?:link|url|href)\b/.exec(own);
  const cell = text?.[1]?.replace('[', '/').replace(']', '');
  return text === null ? blocks.join('.') : `${blocks.join('.')}/${cell}/${text[2]}`;
}

function messageOf(body: string): string {
  const read = readJson(body, anyRecord);
  return read.ok ? String(read.value.message ?? '') : '';
}
