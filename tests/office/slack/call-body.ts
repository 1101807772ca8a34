import { h } from '../page/dom.ts';
import type { Draft } from './post.ts';

/** A call's body: automated words in a block of their own, what is said of it below (saved messages, 2026-10). */
export function callBody({ kind, words }: NonNullable<Draft['call']>): HTMLElement {
  const trigger = h('button', {
    class: 'c-button-unstyled c-expandable_trigger',
    type: 'button',
    'aria-expanded': 'true',
  });
  const header = h('div', { class: 'p-call_subtype__header' }, words);
  const inner = h('div', { class: 'p-call_subtype', 'aria-label': '' }, header);
  const key = { 'data-expanded': 'true', 'data-qa-expandable-container-key': 'call_msg_R0FERNCALL1' };
  const body = h(
    'div',
    { class: 'c-message__body c-message__body--automated' },
    kind,
    trigger,
    h('div', key, inner),
  );
  const call = h('div', { class: 'p-call_block' }, h('div', { class: 'c-message__call' }, body));
  const wrapper = { class: 'p-block_kit_renderer__block_wrapper p-block_kit_renderer__block_wrapper--first' };
  const kit = h('div', { class: 'p-block_kit_renderer' }, h('div', wrapper, call));
  return h('div', { class: 'c-message_kit__blocks' }, h('div', { class: 'c-message__message_blocks' }, kit));
}

/** What Slack itself says in a person's name: automated words and no block (facts 1.1). */
export function noticeBody(words: string): HTMLElement {
  return h('div', { class: 'c-message__body c-message__body--automated', 'data-qa': 'message-text' }, words);
}
