import { h } from '../page/dom.ts';
import { strangers, team } from '../people.ts';
import type { ChannelPane } from './channel-pane.ts';
import { createChannelPane } from './channel-pane.ts';
import type { Conversation } from './channels.ts';
import { conversationsOf, postsOf } from './channels.ts';
import type { Send } from './composer.ts';
import { createFrame } from './frame.ts';
import { createHeader } from './header.ts';
import { watchHover } from './hover-card.ts';
import type { Post } from './post.ts';
import { createProfilePane } from './profile-pane.ts';
import { createSentPosts } from './sent-posts.ts';
import type { SlackSettings } from './settings.ts';
import { drawSidebar } from './sidebar.ts';
import type { ThreadPane } from './thread-pane.ts';
import { createThreadPane } from './thread-pane.ts';
import { createThreadsView } from './threads-view.ts';
import { enterWorkspace, workspace } from './workspace.ts';

export interface SlackClient {
  readonly pane: ChannelPane;
  posts(): readonly Post[];
  thread(): ThreadPane | null;
  /** In a half of its own beside the channel's, or in a pane over it (facts 1.5). */
  openThread(post: Post, half?: 'primary' | 'secondary'): void;
  closeThread(): void;
  /** Opens the profile of a teammate; nothing for bots and strangers. */
  openProfile(id: string): void;
  /** Changes the address at once and the pane a little later (facts 1.8), when the promise is kept. */
  go(id: string): Promise<void>;
  /**
   * Opens another workspace in place (facts 1.4). `rows-first` draws its messages while rail and address
   * still name the one before, `rows-last` the other way round.
   */
  goToTeam(id: string, order: TeamOrder): void;
}

export type TeamOrder = 'rows-first' | 'rows-last';

/** `/client/<team>/<conversation>[/thread/<conversation>-<ts>]`; ids are upper case (facts 1.4). */
function readAddress(): { id: string; root: string | null } {
  const [, , , id = '', , thread] = location.pathname.split('/');
  return {
    id: id === 'threads' || /^[CDG][A-Z0-9]{8,}$/.test(id) ? id : 'C0LAUNCH1',
    root: thread?.split('-')[1] ?? null,
  };
}

/** Draws the whole client and keeps it in step with the address. */
export function startClient(settings: SlackSettings): SlackClient {
  const sidebar = h('div', { class: 'p-channel_sidebar', 'data-qa': 'workspace_sidebar' });
  const primary = h('div', { class: 'p-view_contents p-view_contents--primary' });
  const layout = h('div', { class: 'p-client_workspace__layout' }, sidebar, primary);
  let conversation: Conversation | null = null;
  let shown = '';
  let posts: readonly Post[] = [];
  const sent = createSentPosts(settings.now);
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
  const openThread = (post: Post, half: 'primary' | 'secondary' = 'secondary') => {
    closeThread();
    if (!conversation) return;
    thread = createThreadPane(conversation, post, closeThread, half, settings.load, sent, send);
    layout.append(thread.element);
  };
  const read = ({ id }: Conversation) =>
    sent.behind(id, postsOf(workspace().id, id, settings.messages, settings.now, settings.long));
  const send: Send = (channel, root, text) => {
    sent.add(channel, root, text);
    if (root !== null) thread?.grow();
    if (conversation === null) return;
    posts = read(conversation);
    if (root === null) pane.grow(conversation, posts);
  };
  const pane = createChannelPane((_, post) => openThread(post), send);
  const draw = () => {
    const { id, root } = readAddress();
    const here = conversationsOf(workspace().id);
    const next = here.find((each) => each.id === id) ?? here[0];
    if (!next || shown === `${workspace().id}/${id}`) return showRoot(root);
    shown = `${workspace().id}/${id}`;
    closeThread();
    drawSidebar(sidebar, id, go);
    if (id === 'threads') {
      conversation = null;
      posts = [];
      const threads = here
        .filter(({ unlisted }) => !unlisted)
        .flatMap((each) =>
          read(each).flatMap((post) => (post.thread.length > 0 ? [{ conversation: each, post }] : [])),
        );
      primary.replaceChildren(
        createThreadsView(threads, { asCards: settings.threadCards, load: settings.load ?? 0 }).element,
      );
      document.title = `Threads - ${workspace().name} - Slack`;
    } else {
      conversation = next;
      posts = read(next);
      if (pane.element.isConnected) primary.firstElementChild?.replaceWith(createHeader(next));
      else primary.replaceChildren(createHeader(next), pane.element);
      pane.show(next, posts);
      document.title = `${next.name} (${next.type === 'channel' ? 'Channel' : 'DM'}) - ${workspace().name} - Slack`;
    }
    showRoot(root);
  };
  const showRoot = (root: string | null) => {
    const wanted = root ? posts.find((post) => post.ts === root) : undefined;
    if (wanted) openThread(wanted);
  };
  const go = (id: string) => {
    history.pushState(null, '', `/client/${workspace().id}/${id}${location.search}`);
    return new Promise<void>((resolve) => {
      setTimeout(() => {
        draw();
        resolve();
      }, 80);
    });
  };
  const goToTeam = (id: string, order: TeamOrder) => {
    const name = () => {
      history.pushState(null, '', `/client/${id}/${conversation?.id ?? 'threads'}${location.search}`);
      rail.show();
    };
    enterWorkspace(id);
    if (order === 'rows-first') draw();
    else name();
    setTimeout(order === 'rows-first' ? name : draw, 120);
  };
  const rail = createFrame(layout, (id) => goToTeam(id, 'rows-last'));
  addEventListener('popstate', draw);
  layout.addEventListener('click', (event) => {
    const sender = event.target instanceof Element ? event.target.closest('[data-message-sender]') : null;
    if (sender) openProfile(sender.getAttribute('data-message-sender') ?? '');
  });
  // A cold start may draw another workspace than the one in the address (facts 1.4).
  enterWorkspace(new URLSearchParams(location.search).get('draws') ?? location.pathname.split('/')[2] ?? '');
  watchHover(layout, (id) => [...team, ...strangers].find((each) => each.slack === id), settings.now);
  rail.show();
  document.body.append(rail.element);
  draw();
  return {
    pane,
    posts: () => posts,
    thread: () => thread,
    openThread,
    closeThread,
    openProfile,
    go,
    goToTeam,
  };
}
