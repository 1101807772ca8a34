import { h } from '../page/dom.ts';
import { writtenIn } from '../page/written.ts';
import { me } from '../people.ts';
import { type Action, type Card, titleOf } from './board.ts';
import { drawAction } from './feed.ts';
import type { TrelloSettings } from './settings.ts';

export interface CardBack {
  readonly element: HTMLElement;
  /** Draws the feed anew, as the page does whenever it likes. */
  redraw(): void;
  /** Gives every part its own class again, as React does: classes of others are gone. */
  restoreClasses(): void;
  /** Rows of the feed that somebody put something into, or beside. */
  brokenRows(): number;
}

/**
 * A card's back: a dialog that keeps the focus (but for what stands in `[data-no-focus-lock]`) and closes as soon as
 * a pointer goes down outside it, unless somebody stops that event.
 */
export function openCard(card: Card, settings: TrelloSettings, onClose: () => void): CardBack {
  const { words } = settings;
  const added: Action[] = [];
  const feed = h('ul', { class: 'office-feed' });
  const draw = () => {
    const all = [...card.actions, ...added].map((action, at) => drawAction(card, action, at, settings));
    feed.replaceChildren(...all.toReversed());
  };
  const member = (person: typeof me) => {
    const title = titleOf(person);
    return h(
      'button',
      { 'data-testid': 'card-back-member-avatar', type: 'button', title, class: 'office-member' },
      h('span', { 'aria-label': title, class: 'office-face' }),
    );
  };
  const closing = h('button', { type: 'button', 'aria-label': words.close }, '×');
  const element = h(
    'div',
    {
      role: 'dialog',
      'data-testid': 'card-back-name',
      'aria-label': card.name,
      tabindex: '-1',
      class: 'office-dialog',
    },
    closing,
    h('textarea', { 'data-testid': 'card-back-title-input', rows: '1' }, card.name),
    h('div', { class: 'office-members' }, card.members.map(member)),
    h(
      'div',
      { 'data-testid': 'card-back-activity' },
      writer(words, (text) => {
        added.push({ by: me, ago: 0, text });
        draw();
      }),
      feed,
    ),
  );
  draw();
  const isInside = (target: EventTarget | null) => target instanceof Node && element.contains(target);
  const leave = (event: PointerEvent) => {
    if (!isInside(event.target)) close();
  };
  const hold = ({ target }: FocusEvent) => {
    if (isInside(target) || (target instanceof Element && target.closest('[data-no-focus-lock]'))) return;
    element.focus();
  };
  const close = () => {
    document.removeEventListener('pointerdown', leave);
    document.removeEventListener('focusin', hold);
    onClose();
  };
  document.addEventListener('pointerdown', leave);
  document.addEventListener('focusin', hold);
  closing.addEventListener('click', close);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  const classes = new Map([...element.querySelectorAll('*')].map((each) => [each, each.className]));
  return {
    element,
    redraw: draw,
    restoreClasses() {
      for (const [each, name] of classes) each.setAttribute('class', String(name));
    },
    brokenRows: () =>
      [...feed.children].filter(
        (row) => !row.matches('li[data-testid=card-back-action]') || row.children.length !== 2,
      ).length,
  };
}

/** The box for a comment of one's own: a button until it is wanted. */
function writer(words: TrelloSettings['words'], onSave: (text: string) => void): HTMLElement {
  const place = h('div', { class: 'office-writer' });
  const button = h(
    'button',
    { type: 'button', 'data-testid': 'card-back-new-comment-input-skeleton' },
    words.write,
  );
  button.addEventListener('click', () => {
    const editor = h(
      'div',
      { class: 'ProseMirror', contenteditable: 'true', role: 'textbox', 'aria-label': words.write },
      h('p', {}, h('br')),
    );
    const save = h('button', { type: 'button', 'data-testid': 'card-back-comment-save-button' }, words.save);
    save.addEventListener('click', () => {
      const text = writtenIn(editor);
      if (text !== '') onSave(text);
      place.replaceChildren(button);
    });
    place.replaceChildren(editor, save);
    editor.focus();
  });
  place.append(button);
  return place;
}
