import { h } from '../page/dom.ts';
import type { Conversation } from './conversations.ts';
import { conversations } from './conversations.ts';
import { mriOf } from './mri.ts';
import { nextId } from './parts.ts';
import type { TeamsSettings } from './settings.ts';

/** Chats and channels at the side. A row has no address; it names its conversation by id (saved page, 2026-09). */
export function createRail(settings: TeamsSettings, onOpen: (key: string) => void): HTMLElement {
  const row = (each: Conversation) => {
    const { id, name, kind, key } = each;
    const other = kind === 'pair' ? each.with[0] : undefined;
    const pill = other ? `presence-pill-${mriOf(other, settings.host)}` : null;
    const item = h(
      'div',
      {
        role: 'treeitem',
        'data-testid': 'list-item',
        'data-item-type': kind === 'channel' ? 'channel' : 'chat',
        'data-fui-tree-item-value': id,
        id: `menu${nextId()}`,
        'aria-level': '2',
        tabindex: '0',
      },
      h(
        'div',
        { 'data-tid': 'PersonaAvatar' },
        pill ? h('div', { role: 'img', id: pill, 'data-tid': 'presence-badge' }) : null,
      ),
      h('span', { id: `title-chat-list-item_${id}`, role: 'text' }, name),
    );
    item.addEventListener('click', () => onOpen(key));
    return item;
  };
  const part = (name: string, those: readonly Conversation[]) =>
    h(
      'div',
      { role: 'treeitem', 'data-conversation-folder': 'true', 'aria-level': '1', 'aria-expanded': 'true' },
      h('div', { 'data-testid': 'conversation-folder-header' }, name),
      h('div', { role: 'group' }, those.map(row)),
    );
  const { chat, teams } = settings.words;
  const isLive = settings.host === 'teams.live.com';
  const channels = conversations.filter(({ kind }) => kind === 'channel');
  const tree = h(
    'div',
    { role: 'tree', 'data-testid': 'simple-collab-dnd-rail', 'data-tid': 'simple-collab-dnd-rail' },
    part(
      chat,
      conversations.filter(({ kind }) => kind !== 'channel'),
    ),
    // At home there are no teams.
    isLive ? null : part(teams, channels),
  );
  return h('div', { 'data-tid': 'app-layout-area--mid-nav' }, tree);
}
