import type { Badge } from './badge';
import { make } from './dom';
import { type RootMode, setStyle } from './host';
import { makeNote } from './note';
import { lineCss } from './styles';

/** Makes a quiet line that is not yet in the page. */
export function makeLine(mode: RootMode = 'closed'): Badge {
  const text = make('span');
  const tail = make('span', 'tail');
  return makeNote(
    {
      css: lineCss,
      parts: [text, ' ', tail],
      show: (view, note, host) => {
        if (note.className !== view.state) note.className = view.state;
        if (text.textContent !== view.text) text.textContent = view.text;
        if (tail.textContent !== view.tail) tail.textContent = view.tail;
        setStyle(host, { 'color-scheme': view.dark ? 'dark' : 'light' });
      },
      say: (form) => {
        tail.hidden = form !== 'all';
      },
    },
    mode,
  );
}
