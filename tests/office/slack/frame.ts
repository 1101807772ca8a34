import { h, icon } from '../page/dom.ts';
import { avatarAddress } from './avatar-address.ts';
import { workspace, workspaces } from './workspace.ts';

export interface Frame {
  readonly element: HTMLElement;
  /** Marks the open workspace and draws the reader as they are there. */
  show(): void;
}

/** The bar above, and the rail with workspaces, tabs and the reader's own picture. */
export function createFrame(layout: HTMLElement, onTeam: (id: string) => void): Frame {
  const tabs = [
    ['Home', 'M4 11l8-7 8 7v9h-5v-6H9v6H4z'],
    ['DMs', 'M4 5h16v11H9l-5 4z'],
    ['Activity', 'M6 16V10a6 6 0 1 1 12 0v6l2 2H4zM10 21h4'],
  ] as const;
  const teams = workspaces.map(({ id, name }) => {
    const badge = { class: 'p-team_sidebar__item', 'data-qa': 'team_sidebar_item', 'data-team': id };
    const item = h('div', badge, name.slice(0, 1));
    item.addEventListener('click', () => onTeam(id));
    return item;
  });
  const picture = h('img', { class: 'p-tab_rail__me', alt: '' });
  const words = h('span', {});
  const rail = h(
    'div',
    { class: 'p-tab_rail' },
    teams,
    tabs.map(([name, path]) => h('div', { class: 'p-tab_rail__button' }, icon(path), name)),
    h('button', { class: 'p-tab_rail__user', 'data-qa': 'user-button' }, picture),
  );
  const glass = icon('M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20', 15);
  const top = h('div', { class: 'p-top_nav' }, h('div', { class: 'p-top_nav__search' }, glass, words));
  const below = h('div', { class: 'p-client' }, rail, h('div', { class: 'p-client_workspace' }, layout));
  return {
    element: h('div', { class: 'p-client_container' }, top, below),
    show() {
      const { id, name, me } = workspace();
      for (const item of teams) item.setAttribute('data-team-active', `${item.dataset.team === id}`);
      picture.src = avatarAddress(me, 48);
      picture.alt = me.name;
      words.textContent = `Search ${name}`;
    },
  };
}
