import { h } from '../page/dom.ts';
import { me } from '../people.ts';
import { type Card, cardPath, cards, lists, titleOf } from './board.ts';
import { type CardBack, openCard } from './card-back.ts';
import { readTrelloSettings } from './settings.ts';

/** What tests may do to the page, as `window.officeTrello`. Absent until the page has booted. */
export interface OfficeTrello {
  /** Opens a card by its number. */
  open(number: number): void;
  redraw(): void;
  restoreClasses(): void;
  brokenRows(): number;
}

declare global {
  interface Window {
    officeTrello: OfficeTrello;
  }
}

const settings = readTrelloSettings();
const boardPath = '/b/LaUnCh01/launch';
document.documentElement.lang = settings.lang;
document.documentElement.dir = settings.dir;
document.documentElement.dataset.colorMode = settings.dark ? 'dark' : 'light';

const layer = h('div', { class: 'office-layer' });
let back: CardBack | null = null;

function draw(): void {
  const short = /^\/c\/(\w+)/.exec(location.pathname)?.[1];
  const card = cards.find((each) => each.short === short);
  document.title = card ? `${card.name} | Trello` : 'Launch | Trello';
  back = card ? openCard(card, settings, () => go(boardPath)) : null;
  layer.replaceChildren(...(back ? [back.element] : []));
  layer.hidden = back === null;
  back?.element.focus();
}

function go(path: string): void {
  history.pushState(null, '', path + location.search);
  draw();
}

function front(card: Card): HTMLElement {
  const name = h('a', { 'data-testid': 'card-name', href: cardPath(card) }, card.name);
  const member = (person: typeof me) =>
    h('button', {
      'data-testid': 'card-front-member',
      type: 'button',
      title: titleOf(person),
      'aria-label': titleOf(person),
      class: 'office-face',
    });
  const element = h(
    'div',
    { 'data-testid': 'list-card', class: 'office-card' },
    name,
    h('div', {}, card.members.map(member)),
  );
  element.addEventListener('click', (event) => {
    event.preventDefault();
    go(cardPath(card));
  });
  return element;
}

setTimeout(() => {
  const account = h(
    'button',
    { 'data-testid': 'header-member-menu-button', type: 'button' },
    h('span', { title: titleOf(me), role: 'img', class: 'office-face' }),
  );
  const columns = lists.map((list) =>
    h(
      'div',
      { 'data-testid': 'list', class: 'office-list' },
      h('h2', { 'data-testid': 'list-name' }, list),
      ...cards.filter((card) => card.list === list).map(front),
    ),
  );
  const header = h(
    'div',
    { class: 'office-header' },
    h('h1', { 'data-testid': 'board-name-display' }, 'Launch'),
    account,
  );
  document.body.append(
    h('div', { id: 'trello-root' }, header, h('div', { class: 'office-board' }, columns), layer),
  );
  addEventListener('popstate', draw);
  draw();
  window.officeTrello = {
    open: (number) =>
      go(
        cardPath(
          cards.find((card) => card.number === number) ?? {
            short: '',
            number,
            name: '',
            list: '',
            members: [],
            actions: [],
          },
        ),
      ),
    redraw: () => back?.redraw(),
    restoreClasses: () => back?.restoreClasses(),
    brokenRows: () => back?.brokenRows() ?? 0,
  };
}, 120);
