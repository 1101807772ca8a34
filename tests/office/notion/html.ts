import { readFileSync } from 'node:fs';
import { drawEmoji } from '../page/draw-emoji.ts';
import type { Json } from './json';
import { list, record, string } from './json.ts';
import { nodeOf } from './nodes.ts';
import { blockAnswer, pageAnswer, titleOf } from './shape.ts';
import { valueText } from './text.ts';
import type { Node, World } from './world';

const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8');

/** A document as a page, plain and readable: no copy of Notion, but the same things in the same order. */
export function documentPage(world: World, id: string): string {
  const page = nodeOf(world, id, 'page');
  const rows = Object.entries(record(pageAnswer(world, page).properties))
    .map(([name, value]) => [name, record(value)] as const)
    .filter(([, value]) => value.type !== 'title' && valueText(world, value) !== '')
    .map(([name, value]) => `<tr><th>${escapeHtml(name)}<td>${propertyHtml(world, value)}`);
  const title = escapeHtml(titleOf(page));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"><style>${style}</style></head><body><main>${drawEmoji(`<h1>${title}</h1>`)}
<table class="properties">${rows.join('')}</table>${drawEmoji(childrenHtml(world, page))}</main></body></html>`;
}

function propertyHtml(world: World, value: { readonly [key: string]: Json }): string {
  const text = escapeHtml(valueText(world, value));
  if (value.type === 'url') return `<a href="${text}">${text}</a>`;
  if (value.type === 'select' || value.type === 'status') return `<span class="chip">${text}</span>`;
  return value.type === 'date' ? dateText(text) : text;
}

/** Notion shows a day as it is, a time by the reader's clock; here by the one it was given with. */
function dateText(start: string): string {
  const [, day = start, time, zone] = /^(.{10})T(\d\d:\d\d)[\d:.]*(.*)$/.exec(start) ?? [];
  return time === undefined ? day : `${day} ${time} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
}

/** Children in order; neighbouring list items share their list. */
function childrenHtml(world: World, parent: Node): string {
  let html = '';
  let open = '';
  for (const id of parent.children) {
    const node = world.nodes.get(id);
    if (!node || node.trashed) continue;
    const tag = { bulleted_list_item: 'ul', numbered_list_item: 'ol' }[node.type] ?? '';
    if (tag !== open) html += `${open && `</${open}>`}${tag && `<${tag}>`}`;
    open = tag;
    html += blockHtml(world, node);
  }
  return html + (open && `</${open}>`);
}

function blockHtml(world: World, node: Node): string {
  const content = record(blockAnswer(world, node)[node.type]);
  const text = richHtml(content.rich_text);
  const below = childrenHtml(world, node);
  switch (node.type) {
    case 'heading_1':
    case 'heading_2':
    case 'heading_3': {
      const tag = `h${Number(node.type.at(-1)) + 1}`;
      return `<${tag}>${text}</${tag}>${below}`;
    }
    case 'bulleted_list_item':
    case 'numbered_list_item':
      return `<li>${text}${below}</li>`;
    case 'to_do':
      return `<p class="to-do"><input type="checkbox" disabled${content.checked ? ' checked' : ''}> ${text}</p>${below}`;
    case 'quote':
      return `<blockquote><p>${text}</p>${below}</blockquote>`;
    case 'callout':
      return `<aside>${iconHtml(string(record(content.icon).emoji))}<div><p>${text}</p>${below}</div></aside>`;
    case 'toggle':
      return `<details open><summary>${text}</summary>${below}</details>`;
    case 'code':
      return `<pre>${text}</pre>`;
    case 'divider':
      return '<hr>';
    case 'video':
      return `<figure>▶ ${richHtml(content.caption) || 'Video'}<br>${escapeHtml(string(record(content.external).url))}</figure>`;
    case 'embed':
    case 'bookmark':
      return `<figure>↗ ${richHtml(content.caption)}<br>${escapeHtml(string(content.url))}</figure>`;
    case 'table':
      return `<table class="${content.has_column_header ? 'headed' : ''}">${below}</table>`;
    case 'table_row':
      return `<tr>${list(content.cells)
        .map((cell) => `<td>${richHtml(cell)}`)
        .join('')}`;
    case 'child_page':
      return `<p>📄 ${escapeHtml(string(content.title))}</p>`;
    default:
      return `<p>${text}</p>${below}`;
  }
}

/** Drawn, since a machine for tests may have no font with emoji. */
function iconHtml(emoji: string): string {
  if (emoji !== '📌') return `<span>${escapeHtml(emoji)}</span>`;
  return `<svg width="18" height="24" viewBox="0 0 18 24" role="img" aria-label="Pin"><path fill="#c4554d"
d="M5 3h8v2l-1.5 1v4l3 3v2H10v6l-1 2-1-2v-6H3.5v-2l3-3V6L5 5z"/></svg>`;
}

function richHtml(items: Json | undefined): string {
  return list(items)
    .map((item) => {
      const { plain_text: text, href, annotations } = record(item);
      const { bold, italic, strikethrough, code } = record(annotations);
      let html = escapeHtml(string(text)).replaceAll('\n', '<br>');
      if (code) html = `<code>${html}</code>`;
      if (strikethrough) html = `<s>${html}</s>`;
      if (italic) html = `<em>${html}</em>`;
      if (bold) html = `<strong>${html}</strong>`;
      return typeof href === 'string' ? `<a href="${escapeHtml(href)}">${html}</a>` : html;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
