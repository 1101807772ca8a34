import { h } from '../page/dom.ts';
import type { OfficePerson } from '../people.ts';
import { me } from '../people.ts';
import type { Conversation } from './conversations.ts';
import { conversations, postsOf } from './conversations.ts';
import { createPane, type Pane } from './pane.ts';
import type { Post } from './post.ts';
import { createRail } from './rail.ts';
import type { TeamsSettings } from './settings.ts';

export interface TeamsClient {
  readonly app: HTMLElement;
  pane(): Pane;
  posts(): readonly Post[];
  /** The address stays as it is; the pane changes a moment later, the title last. */
  go(key: string): Promise<void>;
  /** One post of the open channel with all its replies, in a pane of its own; null: back to the channel. */
  thread(mid: string | null): void;
  add(from: OfficePerson, text: string): void;
}

const team = 'Fernhill';

/** Draws the whole client; puts nothing into the page. */
export function startTeams(settings: TeamsSettings): TeamsClient {
  const isLive = settings.host === 'teams.live.com';
  const found = (key: string) =>
    conversations.find((each) => each.key === key && !(isLive && each.kind === 'channel')) ??
    conversations.find((each) => each.key === (isLive ? 'dates' : 'launch'));
  const main = h('div', { 'data-tid': 'app-layout-area--main' });
  const sent = new Map<string, Post[]>();
  const begun = performance.now();
  let open: Conversation | undefined;
  let root: string | null = null;
  let pane: Pane | undefined;

  const read = (): readonly Post[] => {
    if (!open) return [];
    const all = postsOf(open.key, settings.messages, settings.now);
    const mine = (key: string) => sent.get(`${open?.key}/${key}`) ?? [];
    const posts = [...all, ...mine('')].map((post) => ({
      ...post,
      thread: [...post.thread, ...mine(post.mid)],
    }));
    const post = posts.find(({ mid }) => mid === root);
    return post ? [post, ...post.thread] : posts;
  };
  const add = (from: OfficePerson, text: string) => {
    const key = `${open?.key}/${root ?? ''}`;
    const those = sent.get(key) ?? [];
    // When it is sent, by a clock that began at the page's own now; no two at once.
    const at = Math.round(settings.now + performance.now() - begun);
    const mid = `${Math.max(at, Number(those.at(-1)?.mid ?? 0) + 1)}`;
    those.push({ from, ago: 0, text, mid, follows: false, thread: [] });
    sent.set(key, those);
    pane?.show(read(), true);
  };
  const draw = () => {
    if (!open) return;
    const actions = { onSend: (text: string) => add(me, text), onThread: thread, onBack: () => thread(null) };
    const kept = settings.keepsChannel && root !== null ? pane : undefined;
    pane = createPane(open, root, settings, actions);
    const slot = h(
      'div',
      {
        'data-tid': 'slot-measurer',
        'data-app-name': open.kind === 'channel' ? 'channels' : 'chats',
        'data-slot-name': 'main',
      },
      pane.element,
    );
    if (kept) {
      kept.element.hidden = true;
      slot.prepend(kept.element);
    }
    main.replaceChildren(slot);
    pane.show(read());
  };
  const thread = (mid: string | null) => {
    root = mid;
    draw();
  };
  const name = () => {
    const { words } = settings;
    const parts = open?.kind === 'channel' ? [words.teams, team, open.name] : [words.chat, open?.name ?? ''];
    document.title = `(3) ${parts.join(' | ')} | Microsoft Teams`;
  };
  const go = (key: string) =>
    new Promise<void>((resolve) => {
      setTimeout(() => {
        open = found(key);
        root = null;
        draw();
        resolve();
        setTimeout(name, 300);
      }, 80);
    });
  open = found(settings.open);
  draw();
  name();
  const unified = h(
    'div',
    { 'data-tid': 'app-layout-area--unified-areas' },
    createRail(settings, (key) => void go(key)),
    main,
  );
  const layout = h('div', { 'data-tid': 'experience-layout' }, h('div', {}, unified));
  const ready = h('div', { 'data-tid': 'all-phased-rendering-complete' }, layout);
  const provider = h(
    'div',
    { class: `fui-FluentProvider office-${settings.dark ? 'dark' : 'light'}`, dir: settings.dir },
    ready,
  );
  return {
    app: h('div', { id: 'app' }, provider),
    pane: () => {
      if (!pane) throw new Error('The office has no conversation open');
      return pane;
    },
    posts: read,
    go,
    thread,
    add,
  };
}
