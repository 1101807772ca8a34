import { h } from '../page/dom.ts';
import { avatarAddress } from './avatar-address.ts';
import type { Conversation } from './channels.ts';
import { conversationsOf } from './channels.ts';
import { workspace } from './workspace.ts';

function row(conversation: Conversation, selected: boolean, onPick: (id: string) => void): HTMLElement {
  const [person] = conversation.with;
  const mark =
    conversation.type === 'im' && person
      ? h('img', { class: 'c-avatar', src: avatarAddress(person, 24), alt: '' })
      : h(
          'span',
          { class: 'p-channel_sidebar__prefix' },
          conversation.type === 'channel' ? '#' : `${conversation.with.length}`,
        );
  const name = h(
    'span',
    { class: 'p-channel_sidebar__name', 'data-qa': `channel_sidebar_name_${conversation.name}` },
    conversation.name,
  );
  const channel = h(
    'div',
    {
      class: `p-channel_sidebar__channel${selected ? ' p-channel_sidebar__channel--selected' : ''}`,
      'data-qa': 'channel-sidebar-channel',
      'data-qa-channel-sidebar-channel': 'true',
      'data-qa-channel-sidebar-channel-id': conversation.id,
      'data-qa-channel-sidebar-channel-type': conversation.type,
      'data-qa-channel-sidebar-channel-is-selected': `${selected}`,
      role: 'treeitem',
    },
    mark,
    name,
  );
  channel.addEventListener('click', () => onPick(conversation.id));
  // Rows of the sidebar are virtual-list-items too: not every such item is a message (facts 1.1).
  return h(
    'div',
    {
      class: 'c-virtual_list__item office-static',
      'data-qa': 'virtual-list-item',
      'data-item-key': conversation.id,
    },
    channel,
  );
}

/** The conversations, drawn anew on every change of channel. */
export function drawSidebar(element: HTMLElement, current: string, onPick: (id: string) => void): void {
  const heading = (text: string) => h('div', { class: 'p-channel_sidebar__section_heading' }, text);
  const rows = (channels: boolean) =>
    conversationsOf(workspace().id)
      .filter((each) => !each.unlisted && (each.type === 'channel') === channels)
      .map((each) => row(each, each.id === current, onPick));
  // A view, not a conversation: its word stands in the address where the ids stand, in lower case (facts 1.4).
  const threads = h('button', { class: 'p-channel_sidebar__link', type: 'button' }, 'Threads');
  threads.addEventListener('click', () => onPick('threads'));
  element.replaceChildren(
    h('div', { class: 'p-ia4_home_header', 'data-qa': 'sidebar-header' }, workspace().name),
    h(
      'div',
      { 'data-qa': 'slack_kit_list', role: 'tree' },
      threads,
      heading('Channels'),
      rows(true),
      heading('Direct messages'),
      rows(false),
    ),
  );
}
