import { h } from '../page/dom.ts';
import { slackTeam } from '../people.ts';
import { avatarAddress } from './avatar-address.ts';
import type { Conversation } from './channels.ts';
import { conversations } from './channels.ts';

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
    conversations
      .filter((each) => (each.type === 'channel') === channels)
      .map((each) => row(each, each.id === current, onPick));
  element.replaceChildren(
    h('div', { class: 'p-ia4_home_header', 'data-qa': 'sidebar-header' }, slackTeam.name),
    h(
      'div',
      { 'data-qa': 'slack_kit_list', role: 'tree' },
      heading('Channels'),
      rows(true),
      heading('Direct messages'),
      rows(false),
    ),
  );
}
