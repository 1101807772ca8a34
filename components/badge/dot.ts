import type { Badge } from './badge';
import { make } from './dom';
import type { RootMode } from './host';
import { makeNote } from './note';
import { dotCss } from './styles';

/**
 * Makes a state and a clock that are not yet in the page, in the colour of its own words, whatever ground they are on: a
 * note in a list of people. The `tail` of its view is what it says where room is short.
 */
export function makeDot(mode: RootMode = 'closed'): Badge {
  const text = make('span', '', { 'aria-hidden': 'true' });
  let all = '';
  let short = '';
  return makeNote(
    {
      css: dotCss,
      style: 'color:inherit;',
      parts: [text],
      show: (view, note) => {
        [all, short] = [view.text, view.tail];
        text.textContent = all;
        note.setAttribute('aria-label', view.label);
      },
      say: (form) => {
        text.textContent = form === 'all' ? all : short;
      },
    },
    mode,
  );
}
