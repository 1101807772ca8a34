import { make, setLanguage } from './dom';
import { makeHost, type RootMode, setStyle } from './host';
import { recipientsCss } from './styles';
import type { Tongue } from './views';

/** A free strip, in CSS px of the viewport. */
interface Room {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** A sentence about all recipients of a message, in two lines at most, over free room of the page. */
export interface RecipientsNote {
  readonly host: HTMLElement;
  /** Draws the first wording that a strip holds, else nothing; `label` is the whole for a screen reader. */
  show(
    wordings: readonly string[],
    label: string,
    rooms: readonly Room[],
    dark: boolean,
    voice: Tongue,
  ): void;
}

// No height and out of the page's layout; clicks go to what is below it.
const hostStyle =
  'display:flex;align-items:center;position:absolute;height:0;margin:0;font-family:inherit;z-index:1;pointer-events:none;contain:layout style;';
/** Two lines, px. */
const tall = 30;
/** Narrower than this nothing can be read. */
const least = 120;

/** Makes a note that is not yet in the page. */
export function makeRecipientsNote(mode: RootMode = 'closed'): RecipientsNote {
  const { host, root } = makeHost(hostStyle, recipientsCss, mode);
  const note = make('p', '', { role: 'note' });
  root.append(note);
  return {
    host,
    show: (wordings, label, rooms, dark, voice) => {
      setLanguage(note, voice);
      note.setAttribute('aria-label', label);
      setStyle(host, { 'color-scheme': dark ? 'dark' : 'light', display: 'flex', translate: 'none' });
      for (const words of wordings)
        for (const { left, right, middle } of rooms) {
          if (right - left < least) continue;
          note.textContent = words;
          setStyle(note, { 'max-inline-size': `${right - left}px` });
          const { width, height } = note.getBoundingClientRect();
          if (height > tall || width > right - left) continue;
          const from = host.getBoundingClientRect();
          const isRtl = getComputedStyle(host).direction === 'rtl';
          const at = isRtl ? right - width : left;
          setStyle(host, { translate: `${at - from.left}px ${middle - from.top}px` });
          return;
        }
      setStyle(host, { display: 'none' });
    },
  };
}
