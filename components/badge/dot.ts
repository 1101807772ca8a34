import type { Badge } from './badge';
import { make, setLanguage } from './dom';
import { makeHost, type RootMode, setStyle } from './host';
import { stateIcon } from './icons';
import { dotCss } from './styles';
import type { BadgeState } from './views';

// Out of the page's layout, in the colour of its own words, whatever ground they are on; clicks go to what is below it.
const hostStyle =
  'display:flex;align-items:center;position:absolute;height:0;margin:0;font-family:inherit;color:inherit;pointer-events:none;contain:layout style;';

/**
 * Makes a state and a clock that are not yet in the page: a note in a list of people, not to press. The `tail` of its
 * view is what it says where room is short.
 */
export function makeDot(mode: RootMode = 'closed'): Badge {
  const { host, root } = makeHost(hostStyle, dotCss, mode);
  const text = make('span', '', { 'aria-hidden': 'true' });
  const note = make('p', '', { role: 'note' }, text);
  root.append(note);
  let all = '';
  let short = '';
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
        note.prepend(icon);
      }
      [all, short] = [view.text, view.tail];
      text.textContent = all;
      note.setAttribute('aria-label', view.label);
      setLanguage(note, view.voice);
    },
    say: (form) => {
      text.textContent = form === 'all' ? all : short;
      setStyle(host, { display: form === 'nothing' ? 'none' : 'flex' });
    },
    setOpen: () => {},
  };
}
