import type { Badge } from './badge';
import { make, setLanguage } from './dom';
import { makeHost, type RootMode, setStyle } from './host';
import { showState } from './show-state';
import type { BadgeView } from './views';

/** Of a host without height and out of the page's layout; clicks go to what is below it. */
export const noteStyle =
  'display:flex;align-items:center;position:absolute;block-size:0;margin:0;font-family:inherit;pointer-events:none;contain:layout style;';

/** What differs from one kind of note about a person to another. */
interface NoteLook {
  readonly css: string;
  /** More of the host's style, each declaration ended by `;`. */
  readonly style?: string;
  /** What is in it behind the shape of the state. */
  readonly parts: readonly (Node | string)[];
  show(view: BadgeView, note: HTMLElement, host: HTMLElement): void;
  /** `all` where everything is to be said. */
  say(form: 'all' | 'clock'): void;
}

/** Makes a note about one person that is not yet in the page: to read, not to press. */
export function makeNote({ css, style = '', parts, show, say }: NoteLook, mode: RootMode): Badge {
  const { host, root } = makeHost(noteStyle + style, css, mode);
  const note = make('p', '', { role: 'note' }, ...parts);
  root.append(note);
  return {
    host,
    pill: note,
    stop: note,
    show: (view) => {
      showState(note, view.state);
      setLanguage(note, view.voice);
      show(view, note, host);
    },
    say: (form) => {
      say(form === 'all' ? 'all' : 'clock');
      setStyle(host, { display: form === 'nothing' ? 'none' : 'flex' });
    },
    setOpen: () => {},
  };
}
