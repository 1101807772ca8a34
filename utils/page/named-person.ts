import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { PersonOnPage } from '@/utils/platform/messages';
import { answerInTab } from '@/utils/platform/page-messages';
import { shared, take } from '@/utils/platform/world';
import { attr, closest, rootOf } from '@/utils/sites/read/dom';
import { isElement } from '@/utils/sites/read/nodes';
import type { ReadContext, SiteAdapter } from '@/utils/sites/site';
import { makeGuard } from './guard';
import { adapterPart } from './parts';

/** What a site knows of names besides the spots of its adapter. */
export interface SiteNames {
  /** Whom the page names at this very element; null where it does not. */
  at(target: Element, context: ReadContext): PersonHint | null;
  /** By how many minutes a clock of theirs that the page shows is ahead of UTC; absent where it shows none. */
  clock?(hint: PersonHint, context: ReadContext): number | null;
}

/**
 * Remembers where the reader opened the context menu last, and says whom the page names there once *Add to team* was
 * chosen: nothing is read before. Once a page, however often its script is run.
 */
export function answerPersonOnPage(named: SiteNames): void {
  shared('named', () => {
    let target: Element | null = null;
    const guard = makeGuard();
    const note = guard.wrap((event: Event) => {
      const [first] = event.composedPath();
      target = first !== undefined && isElement(first as Node) ? (first as Element) : null;
    });
    document.addEventListener('contextmenu', note, { capture: true, passive: true });
    return answerInTab('namedPerson', () =>
      guard.attempt(() => (target === null ? null : personAt(target, named)), null),
    );
  });
}

function personAt(target: Element, { at, clock }: SiteNames): PersonOnPage | null {
  const adapter = take<SiteAdapter>(adapterPart);
  if (adapter === undefined) return null;
  const language = attr(rootOf(document), 'lang') ?? '';
  const me = adapter.me(document);
  const context: ReadContext = { document, location, me, now: Date.now(), language };
  const hint = at(target, context) ?? personOfSpots(target, adapter, context);
  if (hint === null) return null;
  return { hint, minutesAhead: clock?.(hint, context) ?? null };
}

/** Of the badge's places around the element: where they name different people, nobody. */
function personOfSpots(target: Element, adapter: SiteAdapter, context: ReadContext): PersonHint | null {
  const hints = adapter.spots.flatMap((spot) => {
    const el = closest(target, spot.selector);
    const hint = el && spot.read(el, context);
    return hint === null ? [] : [hint];
  });
  const [first] = hints;
  return first !== undefined && hints.every((hint) => hintKey(hint) === hintKey(first)) ? first : null;
}
