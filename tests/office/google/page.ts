import { drawEmoji } from '../page/draw-emoji.ts';
import type { Answer, Call } from './call';
import { escaped } from './escaped.ts';
import type { Paragraph, Part, Run } from './structure';
import { structureOf } from './structure.ts';
import { tabsOf } from './tabs.ts';
import { documentText } from './text.ts';
import type { Colour, Doc, TextStyle } from './units';
import type { DriveFile, World } from './world';
import { documentType, isTrashed } from './world.ts';

/**
 * `docs.google.com/document/d/<id>/edit`: the document as a plain page, to be read and photographed;
 * `…/export?format=txt`: its bare text.
 */
export function readablePage(world: World, { url }: Call): Answer {
  const [, id = '', view] = /^\/document\/d\/([\w-]+)\/(edit|export)$/.exec(url.pathname) ?? [];
  const file = world.files.get(id);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (!file?.doc || file.mimeType !== documentType)
    return { status: 404, headers, body: '<!doctype html><title>Not found</title><h1>File not found</h1>' };
  if (view === 'export')
    return {
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: documentText(file.doc),
    };
  const note = isTrashed(world, file) ? '<p class="note">This file is in the trash.</p>' : '';
  return {
    status: 200,
    headers,
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>${escaped(file.name)} - Google Docs</title><link rel="stylesheet" href="/office/google/document.css"></head>
<body>${drawEmoji(`<header>${escaped(file.name)}</header>${note}${mainHtml({ ...file, doc: file.doc })}`)}</body></html>`,
  };
}

/** The text, tab by tab where there are several. */
function mainHtml(file: DriveFile & { readonly doc: Doc }): string {
  const tabs = tabsOf(file);
  if (tabs.length === 1) return `<main>${documentHtml(file.doc)}</main>`;
  return tabs
    .map(({ title, doc }) => `<p class="tab">${escaped(title)}</p><main>${documentHtml(doc)}</main>`)
    .join('');
}

/** The body of a document as HTML. */
export function documentHtml(doc: Doc): string {
  return partsHtml(doc, structureOf(doc), new Map());
}

/** How far each level of each list has counted. */
type Counts = Map<string, number>;

function partsHtml(doc: Doc, parts: readonly Part[], counts: Counts): string {
  return parts
    .map((part) => {
      if (part.kind === 'section') return '';
      if (part.kind === 'paragraph') return paragraphHtml(doc, part, counts);
      const rows = part.rows.map(({ cells }) => {
        const each = cells.map(
          (cell) => `<td${shadeOf(cell.shade)}>${partsHtml(doc, cell.parts, counts)}</td>`,
        );
        return `<tr>${each.join('')}</tr>`;
      });
      return `<table>${rows.join('')}</table>`;
    })
    .join('\n');
}

function shadeOf(shade: string | undefined): string {
  return shade === undefined ? '' : ` bgcolor="${escaped(shade)}"`;
}

function paragraphHtml(doc: Doc, part: Paragraph, counts: Counts): string {
  const { namedStyleType, bullet, indent, isApart } = part.paragraph;
  const inner = part.runs.map(runHtml).join('');
  if (part.runs.some(({ text }) => text === null)) return '<hr>';
  const level = /^HEADING_(\d)$/.exec(namedStyleType)?.[1];
  if (level !== undefined) return `<h${level}>${inner}</h${level}>`;
  const steps = (bullet ? bullet.level + 1 : 0) + (indent ?? 0);
  const marks = [
    ...(bullet ? [`data-bullet="${bulletOf(doc, counts, bullet)}"`] : []),
    ...(steps > 0 ? [`data-steps="${Math.min(steps, 6)}"`] : []),
    ...(isApart ? ['data-apart'] : []),
  ];
  return `<p${marks.map((mark) => ` ${mark}`).join('')}>${inner || '<br>'}</p>`;
}

function runHtml({ text, style }: Run): string {
  let html = escaped((text ?? '').replace(/\n$/, '')).replaceAll('\u000b', '<br>');
  if (html === '') return '';
  if (style.weightedFontFamily) html = `<code>${html}</code>`;
  if (style.bold) html = `<b>${html}</b>`;
  if (style.italic) html = `<i>${html}</i>`;
  if (style.strikethrough) html = `<s>${html}</s>`;
  if (style.underline) html = `<u>${html}</u>`;
  if (style.baselineOffset === 'SUPERSCRIPT') html = `<sup>${html}</sup>`;
  if (style.baselineOffset === 'SUBSCRIPT') html = `<sub>${html}</sub>`;
  const css = cssOf(style);
  if (css !== '') html = `<span style="${css}">${html}</span>`;
  return style.link ? `<a href="${escaped(style.link.url)}">${html}</a>` : html;
}

function cssOf({ foregroundColor, backgroundColor, fontSize, smallCaps }: TextStyle): string {
  const colour = (name: string, given: Colour | undefined) => {
    const { red = 0, green = 0, blue = 0 } = given?.color?.rgbColor ?? {};
    const parts = [red, green, blue].map((part) => Math.round(part * 255)).join(' ');
    return given?.color === undefined ? [] : [`${name}:rgb(${parts})`];
  };
  return [
    ...colour('color', foregroundColor),
    ...colour('background', backgroundColor),
    ...(fontSize ? [`font-size:${fontSize.magnitude}pt`] : []),
    ...(smallCaps ? ['font-variant:small-caps'] : []),
  ].join(';');
}

function bulletOf(doc: Doc, counts: Counts, { list, level }: { list: string; level: number }): string {
  if (doc.lists.get(list) !== true) return '•';
  const key = `${list} ${level}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  return `${counts.get(key)}.`;
}
