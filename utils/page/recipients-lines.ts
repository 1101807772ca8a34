import { makeRecipientsNote, type RecipientsNote } from '@/components/badge/recipients-note';
import { availabilityAt } from '@/utils/domain/time/availability';
import { textOf } from '@/utils/sites/read/dom';
import type { ComposerInView, ReadContext, SiteReader } from '@/utils/sites/site';
import { expectationOf } from './expectation';
import type { CardReader } from './page-reader';
import type { People } from './people';
import { type Recipient, type RecipientsView, recipientsView } from './recipients-view';
import type { Windows } from './windows';

interface Needs {
  readonly reader: Pick<SiteReader, 'composers'>;
  readonly people: Pick<People, 'find' | 'isMe' | 'chosen'>;
  readonly windows: Windows;
  readonly now: () => CardReader;
  readonly context: () => ReadContext;
  readonly signal: AbortSignal;
}

interface Drawn {
  readonly note: RecipientsNote;
  /** Ends what is watched for it. */
  readonly stop: () => void;
  /** What was drawn, as text. */
  text: string;
}

/**
 * One line a composer about all of its recipients. What is called in each pass and minute; the page is laid out only
 * where the words or the room differ from what was drawn, so that no key costs anything.
 */
export function makeRecipientsLines({ reader, people, windows, now, context, signal }: Needs): () => void {
  const notes = new Map<Element, Drawn>();
  const remove = (holder: Element) => {
    const drawn = notes.get(holder);
    drawn?.stop();
    drawn?.note.host.remove();
    notes.delete(holder);
  };
  const draw = () => {
    const found = signal.aborted ? [] : (reader.composers?.(context()) ?? []);
    const views = new Map(found.map((composer) => [composer.holder, composer]));
    for (const holder of [...notes.keys()]) if (!views.has(holder)) remove(holder);
    if (found.length === 0) return;
    const here = now();
    for (const composer of found) {
      const view = viewOf(composer, here);
      // Until all is known what stands there stays.
      if (view === 'asked') continue;
      if (view === null) remove(composer.holder);
      else show(composer, view, here);
    }
  };
  /** A change of the head or the width may give room, or take it. */
  const watch = ({ head, sized, holder }: ComposerInView): Drawn['stop'] => {
    const changes = new MutationObserver(draw);
    if (head !== null) changes.observe(head, { childList: true, characterData: true, subtree: true });
    let width: number | undefined;
    const sizes = new ResizeObserver((entries) => {
      const now = entries.at(-1)?.contentRect.width;
      if (width !== undefined && width !== now) afresh(holder);
      width = now;
    });
    sizes.observe(sized);
    return () => {
      changes.disconnect();
      sizes.disconnect();
    };
  };
  const show = (composer: ComposerInView, view: RecipientsView, here: CardReader) => {
    const { holder, head, isDark, lines, strips } = composer;
    let drawn = notes.get(holder);
    if (drawn === undefined) {
      drawn = { note: makeRecipientsNote(), stop: watch(composer), text: '' };
      notes.set(holder, drawn);
    }
    const { note } = drawn;
    const text = JSON.stringify([view, isDark, head && textOf(head), here.voice.language]);
    if (text === drawn.text && note.host.isConnected) return;
    drawn.text = text;
    if (!note.host.isConnected) holder.append(note.host);
    note.show(view, { rooms: strips(), lines, dark: isDark, voice: here.voice });
  };
  const viewOf = ({ people: hints, message }: ComposerInView, here: CardReader) => {
    const known: Recipient[] = [];
    const missing: string[] = [];
    let isAsked = false;
    for (const hint of hints) {
      const person = people.find(hint);
      if (person?.isMe === true || people.isMe(hint)) continue;
      if (person === undefined) isAsked = true;
      else if (person === null) missing.push(hint.label);
      else {
        const availability = availabilityAt(person.calendar, here.now, person.later);
        const { norm, sentAt } = expectationOf(person, message, people.chosen(message.threadId), here.now);
        const answer = norm === null ? null : windows.find(person, norm, sentAt);
        if (answer === undefined || availability === 'beyond') isAsked = true;
        else known.push({ name: person.name, availability, window: answer?.window ?? null });
      }
    }
    return isAsked ? 'asked' : recipientsView(known, missing, here);
  };
  const afresh = (holder: Element) => {
    const drawn = notes.get(holder);
    if (drawn !== undefined) drawn.text = '';
    draw();
  };
  signal.addEventListener('abort', draw);
  return draw;
}
