import { h } from '../page/dom.ts';
import { emoji } from '../page/emoji.ts';
import type { Block, Inline } from '../page/markup.ts';
import { readBlocks } from '../page/markup.ts';
import { team } from '../people.ts';

/** As in mails of public lists, 2019 to 2026: the address of whom the writer chose, none where it is but a word. */
function mention(name: string): Node {
  const person = team.find((one) => one.name.startsWith(`${name} `));
  const href = person === undefined ? {} : { href: `mailto:${person.email}`, target: '_blank' };
  return h('a', { class: 'gmail_plusreply', id: 'm_17plusReplyChip-0', ...href }, `@${name}`);
}

function inline(part: Inline): Node {
  if (part.kind === 'bold') return h('b', {}, part.text);
  if (part.kind === 'code') return h('code', {}, part.text);
  if (part.kind === 'mention') return mention(part.text);
  if (part.kind === 'link')
    return h('a', { href: part.href, target: '_blank', rel: 'noreferrer' }, part.text);
  if (part.kind === 'emoji') {
    const { char, src } = emoji(part.text);
    // An emoji is a picture: textContent loses it (facts 2.3).
    return h('img', {
      'data-emoji': char,
      class: 'an1',
      alt: char,
      'aria-label': char,
      src,
      loading: 'lazy',
    });
  }
  return document.createTextNode(part.text);
}

function block(part: Block): Node {
  if (part.kind === 'code') return h('pre', {}, part.text);
  if (part.kind === 'table') {
    const rows = part.rows.map((row, at) => {
      const cells = row.map((cell) => h(at === 0 ? 'th' : 'td', {}, cell));
      return h('tr', {}, cells);
    });
    return h('table', { border: '1' }, h('tbody', {}, rows));
  }
  if (part.kind === 'list') {
    return h(
      part.ordered ? 'ol' : 'ul',
      {},
      part.items.map((item) => h('li', {}, item.map(inline))),
    );
  }
  if (part.kind === 'quote') return h('blockquote', {}, part.inlines.map(inline));
  const lines = part.inlines.flatMap((each): Node[] => {
    if (each.kind !== 'text') return [inline(each)];
    return each.text
      .split('\n')
      .flatMap((line, at) => [...(at > 0 ? [h('br')] : []), document.createTextNode(line)]);
  });
  return h('p', {}, lines);
}

/** The office's own markup as a mail program would have written it. */
export function mailBody(text: string): Node[] {
  return readBlocks(text).map(block);
}

/** The markup of another mail program, in Gmail's own block. */
export function foreignBody(html: string): HTMLElement {
  const body = h('div', {});
  body.innerHTML = html;
  return body;
}
