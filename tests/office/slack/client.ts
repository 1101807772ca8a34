import { h, icon } from '../page/dom.ts';
import type { PageSettings } from '../page/settings.ts';
import { me, slackTeam, team } from '../people.ts';
import { avatarAddress } from './avatar-address.ts';
import type { ChannelPane } from './channel-pane.ts';
import { createChannelPane } from './channel-pane.ts';
import type { Conversation } from './channels.ts';
import { conversations, postsOf } from './channels.ts';
import { createHeader } from './header.ts';
import type { Post } from './post.ts';
import { createProfilePane } from './profile-pane.ts';
import { drawSidebar } from './sidebar.ts';
import type { ThreadPane } from './thread-pane.ts';
import { createThreadPane } from './thread-pane.ts';

export interface SlackClient {
  readonly pane: ChannelPane;
  posts(): readonly Post[];
  thread(): ThreadPane | null;
  openThread(post: Post): void;
  closeThread(): void;
  /** Opens the profile of a teammate; nothing for bots and strangers. */
  openProfile(id: string): void;
  /** Changes the address at once and the pane a little later (facts 1.8). */
  go(id: string): void;
}

/** `/client/<team>/<conversation>[/thread/<conversation>-<ts>]`; ids are upper case (facts 1.4). */
function readAddress(): { id: string; root: string | null } {
  const [, , , id = '', , thread] = location.pathname.split('/');
  return { id: /^[CDG][A-Z0-9]{8,}$/.test(id) ? id : 'C0LAUNCH1', root: thread?.split('-')[1] ?? null };
}

/** Draws the whole client and keeps it in step with the address. */
export function startClient(settings: PageSettings): SlackClient {
  const sidebar = h('div', { class: 'p-channel_sidebar', 'data-qa': 'workspace_sidebar' });
  const primary = h('div', { class: 'p-view_contents p-view_contents--primary' });
  const layout = h('div', { class: 'p-client_workspace__layout' }, sidebar, primary);
  let conversation: Conversation | null = null;
  let posts: readonly Post[] = [];
  let thread: ThreadPane | null = null;
  let profile: HTMLElement | null = null;

  const closeThread = () => {
    thread?.element.remove();
    thread = null;
    profile?.remove();
    profile = null;
  };
  const openProfile = (id: string) => {
    const person = team.find((each) => each.slack === id);
    if (!person) return;
    closeThread();
    profile = createProfilePane(person, settings.now, closeThread);
    layout.append(profile);
  };
  const openThread = (post: Post) => {
    closeThread();
    if (!conversation) return;
    thread = createThreadPane(conversation, post, closeThread);
    layout.append(thread.element);
  };
  const pane = createChannelPane((_, post) => openThread(post));
  const draw = () => {
    const { id, root } = readAddress();
    const next = conversations.find((each) => each.id === id);
    if (!next) return;
    if (next !== conversation) {
      conversation = next;
      posts = postsOf(id, settings.messages, settings.now);
      closeThread();
      drawSidebar(sidebar, id, go);
      if (pane.element.isConnected) primary.firstElementChild?.replaceWith(createHeader(next));
      else primary.append(createHeader(next), pane.element);
      pane.show(next, posts);
      document.title = `${next.name} (${next.type === 'channel' ? 'Channel' : 'DM'}) - ${slackTeam.name} - Slack`;
    }
    const wanted = root ? posts.find((post) => post.ts === root) : undefined;
    if (wanted) openThread(wanted);
  };
  const go = (id: string) => {
    history.pushState(null, '', `/client/${slackTeam.id}/${id}${location.search}`);
    setTimeout(draw, 80);
  };
  addEventListener('popstate', draw);
  layout.addEventListener('click', (event) => {
    const sender = event.target instanceof Element ? event.target.closest('[data-message-sender]') : null;
    if (sender) openProfile(sender.getAttribute('data-message-sender') ?? '');
  });
  document.body.append(frame(layout));
  draw();
  return { pane, posts: () => posts, thread: () => thread, openThread, closeThread, openProfile, go };
}

function frame(layout: HTMLElement): HTMLElement {
  const search = h(
    'div',
    { class: 'p-top_nav__search' },
    icon('M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20', 15),
    `Search ${slackTeam.name}`,
  );
  const badge = { class: 'p-team_sidebar__item', 'data-qa': 'team_sidebar_item', 'data-team-active': 'true' };
  const tabs = [
    ['Home', 'M4 11l8-7 8 7v9h-5v-6H9v6H4z'],
    ['DMs', 'M4 5h16v11H9l-5 4z'],
    ['Activity', 'M6 16V10a6 6 0 1 1 12 0v6l2 2H4zM10 21h4'],
  ] as const;
  const rail = h(
    'div',
    { class: 'p-tab_rail' },
    h('div', { ...badge, 'data-team': slackTeam.id }, 'F'),
    tabs.map(([name, path]) => h('div', { class: 'p-tab_rail__button' }, icon(path), name)),
    h(
      'button',
      { class: 'p-tab_rail__user', 'data-qa': 'user-button' },
      h('img', { class: 'p-tab_rail__me', src: avatarAddress(me, 48), alt: me.name }),
    ),
  );
  return h(
    'div',
    { class: 'p-client_container' },
    h('div', { class: 'p-top_nav' }, search),
    h('div', { class: 'p-client' }, rail, h('div', { class: 'p-client_workspace' }, layout)),
  );
}
