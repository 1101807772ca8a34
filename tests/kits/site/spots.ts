import type { PersonHint } from '@/utils/domain/people/hint';
import { areasOf } from '@/utils/sites/areas';
import { findAll } from '@/utils/sites/read/dom';
import { readers } from '@/utils/sites/readers';
import type { MessageInView, ReadContext, SiteAdapter, SiteReader, Slot } from '@/utils/sites/site';
import { handLateSpots } from '@/utils/sites/slack/hand-late-spots';

/** One badge as the engine would draw it. */
export interface SpotFound {
  readonly spot: string;
  readonly el: Element;
  readonly identity: string;
  readonly person: PersonHint;
  readonly slot: Slot | null;
  readonly message: MessageInView;
}

/** Every person the adapter reads on the page, in document order within a spot. */
export function readSpots(
  adapter: SiteAdapter,
  document: Document,
  context: ReadContext,
  { messages }: Pick<SiteReader, 'messages'> = readers[adapter.id],
): SpotFound[] {
  // As the script that comes with the reader does.
  handLateSpots();
  const areas = areasOf(adapter, document);
  return adapter.spots.flatMap((spot) =>
    areas
      .flatMap((area) => findAll(area, spot.selector))
      .flatMap((el) => {
        const identity = spot.identity(el);
        const person = identity === null ? null : spot.read(el, context);
        if (identity === null || person === null) return [];
        const message = messages[spot.id]?.(el, context);
        if (message === undefined) throw new Error(`no message is read for ${spot.id}`);
        return [{ spot: spot.id, el, identity, person, slot: spot.place(el), message }];
      }),
  );
}

/** Spot id -> the values of the people read there; spots without people are absent. */
export function peopleBySpot(found: readonly SpotFound[]): Record<string, string[]> {
  const people: Record<string, string[]> = {};
  for (const { spot, person } of found) people[spot] = [...(people[spot] ?? []), person.value];
  return people;
}
