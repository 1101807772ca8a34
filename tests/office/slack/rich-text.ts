import { h } from '../page/dom.ts';
import { emoji } from '../page/emoji.ts';
import type { Block, Inline } from '../page/markup.ts';
import { readBlocks } from '../page/markup.ts';
import { me, team } from '../people.ts';
import { emojiAddress } from './avatar-address.ts';

/** An emoji is an image with its name in `data-stringify-emoji` (saved page, 2021-09). */
export function emojiNode(name: string): HTMLElement {
  const image = h('img', {
    src: emojiAddress(emoji(name).char),
    alt: `:${name}:`,
    'aria-label': `${name} emoji`,
    'data-stringify-type': 'emoji',
    'data-stringify-emoji': `:${name}:`,
  });
  return h('span', { class: 'c-emoji c-emoji__medium c-emoji--inline', 'data-qa': 'emoji' }, image);
}

function inline(part: Inline): Node {
  if (part.kind === 'bold') return h('b', { 'data-stringify-type': 'bold' }, part.text);
  if (part.kind === 'code') {
    return h('code', { class: 'c-mrkdwn__code', 'data-stringify-type': 'code' }, part.text);
  }
  if (part.kind === 'emoji') return emojiNode(part.text);
  if (part.kind === 'link') {
    const link = { class: 'c-link', href: part.href, 'data-stringify-link': part.href, target: '_blank' };
    return h('a', { ...link, rel: 'noopener noreferrer' }, part.text);
  }
  const person = part.kind === 'mention' && team.find((each) => each.name.startsWith(`${part.text} `));
  if (!person) return document.createTextNode(part.text);
  // Mentions carry the member id three times, one's own a further class (facts 1.2).
  return h(
    'a',
    {
      class: `c-link c-member_slug c-member_slug--link${person === me ? ' c-member_slug--mention' : ''}`,
      'data-member-id': person.slack,
      'data-member-label': `@${person.name}`,
      'data-stringify-type': 'mention',
      'data-stringify-id': person.slack,
      'data-stringify-label': `@${person.name}`,
      tabindex: '0',
      role: 'button',
    },
    `@${person.name}`,
  );
}

function block(part: Block): Node {
  if (part.kind === 'code') {
    return h('pre', { class: 'c-mrkdwn__pre', 'data-stringify-type': 'pre' }, part.text);
  }
  if (part.kind === 'table') {
    return h('div', { class: 'p-rich_text_section' }, part.rows.map((row) => row.join(' · ')).join('\n'));
  }
  if (part.kind === 'list') {
    const type = part.ordered ? 'ordered-list' : 'unordered-list';
    const items = part.items.map((item) => h('li', { 'data-stringify-indent': '0' }, item.map(inline)));
    const list = { 'data-stringify-type': type, 'data-indent': '0', 'data-border': '0' };
    return h(part.ordered ? 'ol' : 'ul', { class: 'p-rich_text_list', ...list }, items);
  }
  if (part.kind === 'quote') {
    return h(
      'blockquote',
      { class: 'c-mrkdwn__quote', 'data-stringify-type': 'quote' },
      part.inlines.map(inline),
    );
  }
  return h('div', { class: 'p-rich_text_section' }, part.inlines.map(inline));
}

/** The body: `message-text` with a hyphen (facts 1.1). */
export function messageBody(text: string): HTMLElement {
  const rich = h('div', { class: 'p-rich_text_block', dir: 'auto' }, readBlocks(text).map(block));
  const wrapper = h('div', { class: 'p-block_kit_renderer__block_wrapper' }, rich);
  const kit = h('div', { class: 'p-block_kit_renderer', 'data-qa': 'block-kit-renderer' }, wrapper);
  const blocks = h('div', { class: 'c-message__message_blocks', 'data-qa': 'message-text' }, kit);
  return h('div', { class: 'c-message_kit__blocks c-message_kit__blocks--rich_text' }, blocks);
}
