import { makeRecipientsNote, type RecipientsNote } from '@/components/badge/recipients-note';
import { availabilityAt } from '@/utils/domain/time/availability';
import { textOf } from '@/utils/sites/read/dom';
import type { ComposerInView, ReadContext, SiteReader } from '@/utils/sites/site';
import { carry } from './carry';
import { expectationOf } from './expectation';
import type { CardReader } from './page-reader';
import type { People } from './people';
import { type Recipient, type RecipientsView, recipientsView } from './recipients-view';
import type { Windows } from './windows';

interface Needs {
  readonly reader: Pick<SiteReader, 'composers'>;
  readonly people: Pick<People, 'find' | 'isMe' | 'chosen'>;
  readonly windows: Windows;
  /** Draws the lines, and asks the worker for what is missing. */
  readonly ask: () => void;
  readonly now: () => CardReader;
  readonly context: () => ReadContext;
  readonly signal: AbortSignal;
}

interface Open {
  /** Null while there is nothing to say. */
  note: RecipientsNote | null;
  /** Ends what is watched for it. */
  readonly stop: () => void;
  /** What was drawn, as text. */
  text: string;
}

/**
 * One line a composer about all of its recipients. What is called in each pass and minute; the page is laid out only
 * where the words or the room differ from what was drawn, so that no key costs anything.
 */
export function makeRecipientsLines({
  reader,
  people,
  windows,
  ask,
  now,
  context,
  signal,
}: Needs): () => void {
  const open = new Map<Element, Open>();
  const clear = (composer: Open) => {
    composer.note?.host.remove();
    Object.assign(composer, { note: null, text: '' });
  };
  const draw = () => {
    const found = signal.aborted ? [] : (reader.composers?.(context()) ?? []);
    const holders = new Set(found.map(({ holder }) => holder));
    for (const [holder, composer] of open) {
      if (holders.has(holder)) continue;
      composer.stop();
      clear(composer);
      open.delete(holder);
    }
    if (found.length === 0) return;
    const here = now();
    for (const composer of found) {
      const drawn = open.get(composer.holder) ?? { note: null, stop: watch(composer), text: '' };
      open.set(composer.holder, drawn);
      const view = viewOf(composer, here);
      // Until all is known what stands there stays.
      if (view === 'asked') continue;
      if (view === null) clear(drawn);
      else show(composer, drawn, view, here);
    }
  };
  /** A change of the head, the width or whom it goes to may give room, or take it. */
  const watch = ({ head, sized, holder, follow }: ComposerInView): Open['stop'] => {
    const changes = new MutationObserver(ask);
    if (head !== null) changes.observe(head, { childList: true, characterData: true, subtree: true });
    let width: number | undefined;
    const sizes = new ResizeObserver((entries) => {
      const now = entries.at(-1)?.contentRect.width;
      if (width !== undefined && width !== now) afresh(holder);
      width = now;
    });
    sizes.observe(sized);
    const unfollow = follow?.(ask);
    return () => {
      changes.disconnect();
      sizes.disconnect();
      unfollow?.();
    };
  };
  const show = (
    { holder, head, isDark, lines, strips }: ComposerInView,
    drawn: Open,
    view: RecipientsView,
    here: CardReader,
  ) => {
    drawn.note ??= makeRecipientsNote();
    const { note } = drawn;
    const text = JSON.stringify([view, isDark, head && textOf(head), here.voice.language]);
    if (text === drawn.text && note.host.isConnected) return;
    drawn.text = text;
    if (!note.host.isConnected && !carry(note.host, holder)) return;
    note.show(view, { rooms: strips(), lines, dark: isDark, voice: here.voice });
  };
  const viewOf = ({ people: hints, unnamed = 0, message }: ComposerInView, here: CardReader) => {
    const known: Recipient[] = [];
    const missing: string[] = [];
    let isAsked = false;
    let strange = unnamed;
    for (const hint of hints) {
      const person = people.find(hint);
      if (person?.isMe === true || people.isMe(hint)) continue;
      if (person === undefined) isAsked = true;
      else if (person === null && hint.label === '') strange++;
      else if (person === null) missing.push(hint.label);
      else {
        const availability = availabilityAt(person.calendar, here.now, person.later);
        const { norm, sentAt } = expectationOf(person, message, people.chosen(message.threadId), here.now);
        const answer = norm === null ? null : windows.find(person, norm, sentAt);
        if (answer === undefined || availability === 'beyond') isAsked = true;
        else known.push({ name: person.name, availability, window: answer?.window ?? null });
      }
    }
    return isAsked ? 'asked' : recipientsView(known, missing, here, strange);
  };
  const afresh = (holder: Element) => {
    const drawn = open.get(holder);
    if (drawn !== undefined) drawn.text = '';
    draw();
  };
  signal.addEventListener('abort', draw);
  return draw;
}
