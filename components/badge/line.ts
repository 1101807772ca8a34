import type { Badge } from './badge';
import { make, setLanguage } from './dom';
import { makeHost, type RootMode, setStyle } from './host';
import { stateIcon } from './icons';
import { lineCss } from './styles';
import type { BadgeState } from './views';

// No height and out of the page's layout; clicks go to what is below it.
const hostStyle =
  'display:flex;align-items:center;position:absolute;height:0;margin:0;font-family:inherit;pointer-events:none;contain:layout style;';

/** Makes a quiet line that is not yet in the page: a note to read, not to press. */
export function makeLine(mode: RootMode = 'closed'): Badge {
  const { host, root } = makeHost(hostStyle, lineCss, mode);
  const text = make('span');
  const tail = make('span', 'tail');
  const note = make('p', '', { role: 'note' }, text, ' ', tail);
  root.append(note);
  let state: BadgeState | undefined;
  let icon: SVGSVGElement | undefined;
  return {
    host,
    pill: note,
    stop: note,
    show: (view) => {
      if (state !== view.state) {
        state = view.state;
        icon?.remove();
        icon = stateIcon(view.state);
        note.className = view.state;
        note.prepend(icon);
      }
      if (text.textContent !== view.text) text.textContent = view.text;
      if (tail.textContent !== view.tail) tail.textContent = view.tail;
      setLanguage(note, view.voice);
      setStyle(host, { 'color-scheme': view.dark ? 'dark' : 'light' });
    },
    say: (form) => {
      tail.hidden = form !== 'all';
      setStyle(host, { display: form === 'nothing' ? 'none' : 'flex' });
    },
    setOpen: () => {},
  };
}
