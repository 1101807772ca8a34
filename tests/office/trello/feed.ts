import { h } from '../page/dom.ts';
import type { Inline } from '../page/markup.ts';
import { readBlocks } from '../page/markup.ts';
import { me } from '../people.ts';
import { type Action, actionId, type Card, cardPath, titleOf } from './board.ts';
import type { TrelloSettings } from './settings.ts';

/** Lines of a feed: the rows of one grid (threads-for-trello, 2026-08). Comments have a container of their own. */
export function drawAction(card: Card, action: Action, at: number, settings: TrelloSettings): HTMLElement {
  const { by } = action;
  const ms = settings.now - action.ago * 60_000;
  // Whether the picture's title has the username is not known: one setting each.
  const title = settings.feed === 'plain' ? by.name : titleOf(by);
  const picture = h(
    'button',
    { type: 'button', title, 'aria-expanded': 'false' },
    h('span', { class: 'office-face' }),
  );
  const container = h('div', { 'data-testid': 'card-back-action-container' });
  container.append(
    ...(action.text === undefined
      ? [noticeLine(action, ms, settings)]
      : comment(card, action, actionId(card, ms, at), ms, settings)),
  );
  return h(
    'li',
    { 'data-testid': 'card-back-action', class: 'office-row' },
    h('div', { class: 'office-who' }, picture),
    container,
  );
}

const format = (lang: string, options: Intl.DateTimeFormatOptions, ms: number) =>
  new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-US', options).format(ms).replace('\u202f', ' ');
const clock = { hour: 'numeric', minute: '2-digit' } as const;
const shortTime = (lang: string, ms: number) =>
  `${format(lang, { year: 'numeric', month: 'short', day: 'numeric' }, ms)}, ${format(lang, clock, ms)}`;
const fullTime = (lang: string, ms: number) =>
  `${format(lang, { year: 'numeric', month: 'long', day: 'numeric' }, ms)} ${format(lang, clock, ms)}`;

function noticeLine({ by, notice = '' }: Action, ms: number, { lang }: TrelloSettings): HTMLElement {
  const time = h('span', { title: fullTime(lang, ms) }, shortTime(lang, ms));
  return h('div', {}, h('span', {}, `${by.name} ${notice}`), ' ', time);
}

function comment(
  card: Card,
  { by, text = '' }: Action,
  id: string,
  ms: number,
  settings: TrelloSettings,
): readonly Node[] {
  const { lang, words } = settings;
  const name = h('span', {}, h('span', {}, h('span', {}, by.name)));
  const link = { href: `${cardPath(card)}#comment-${id}`, title: fullTime(lang, ms) };
  const copy = h('button', { type: 'button', 'aria-label': words.copy });
  const head = h('div', {}, name, ' ', h('span', {}, h('a', link, shortTime(lang, ms))), h('div', {}, copy));
  const rendered = h('div', { class: 'ak-renderer-document' }, ...paragraphs(text));
  const own = by === me;
  const buttons = [
    own ? h('button', { type: 'button' }, words.edit) : null,
    own || settings.isAdmin ? h('button', { type: 'button' }, words.remove) : null,
  ];
  return [
    head,
    h('div', { role: 'button' }, h('div', { 'data-testid': 'comment-container' }, rendered)),
    h('div', { class: 'office-buttons' }, buttons),
  ];
}

function inline(part: Inline): Node {
  if (part.kind === 'bold') return h('strong', {}, part.text);
  if (part.kind === 'code') return h('code', {}, part.text);
  if (part.kind === 'link') return h('a', { href: part.href, target: '_blank' }, part.text);
  // A mention is a username.
  if (part.kind === 'mention') return h('span', { 'data-mention-id': part.text }, `@${part.text}`);
  return document.createTextNode(part.text);
}

const paragraphs = (text: string): readonly Node[] =>
  readBlocks(text).map((block) => {
    if (block.kind === 'list')
      return h('ul', {}, ...block.items.map((item) => h('li', {}, h('p', {}, ...item.map(inline)))));
    if (block.kind === 'code') return h('pre', {}, h('code', {}, block.text));
    if (block.kind === 'table') return h('p', {}, block.rows.map((row) => row.join(' ')).join('\n'));
    return h('p', {}, ...block.inlines.map(inline));
  });
