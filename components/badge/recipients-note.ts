import { make, setLanguage } from './dom';
import { makeHost, type RootMode, setStyle } from './host';
import { moveHost, type Room, zoomOf } from './move-host';
import { noteStyle } from './note';
import { recipientsCss } from './styles';
import type { Tongue } from './views';

/** Where a note is drawn, and how. */
interface NoteRoom {
  readonly rooms: readonly Room[];
  /** So many lines are free in each. */
  readonly lines: number;
  readonly dark: boolean;
  readonly voice: Tongue;
}

/** A sentence about all recipients of a message, over free room of the page. */
export interface RecipientsNote {
  readonly host: HTMLElement;
  /** Draws the first wording that a strip holds, else nothing; `label` is the whole for a screen reader. */
  show(said: { readonly wordings: readonly string[]; readonly label: string }, where: NoteRoom): void;
}

/** The height of a line, px. */
const tall = 15;
/** Narrower than this nothing can be read. */
const least = 88;

/** Makes a note that is not yet in the page. */
export function makeRecipientsNote(mode: RootMode = 'closed'): RecipientsNote {
  const { host, root } = makeHost(`${noteStyle}z-index:1;`, recipientsCss, mode);
  const note = make('p', '', { role: 'note' });
  root.append(note);
  return {
    host,
    show: ({ wordings, label }, { rooms, lines, dark, voice }) => {
      setLanguage(note, voice);
      note.setAttribute('aria-label', label);
      setStyle(host, { 'color-scheme': dark ? 'dark' : 'light', display: 'flex', translate: 'none' });
      const zoom = zoomOf(host);
      for (const words of wordings)
        for (const room of rooms) {
          const free = room.right - room.left;
          if (free < least) continue;
          // No row begins with the dot.
          note.textContent = words.replaceAll(' ·', '\u00a0·');
          setStyle(note, { 'max-inline-size': `${free / zoom}px` });
          const { width, height } = note.getBoundingClientRect();
          if (height > lines * tall || width > free) continue;
          moveHost(host, room);
          return;
        }
      setStyle(host, { display: 'none' });
    },
  };
}
