import { hintKey } from '@/utils/domain/people/hint';
import { findAll, own } from '@/utils/sites/read/dom';
import { isShown } from '@/utils/sites/read/visible';
import type { FormId, MessageInView, ReadContext, SiteAdapter, Spot } from '@/utils/sites/site';
import type { AfterPass } from './after-pass';
import type { Drawing } from './drawing';
import { measureLines } from './fit';
import type { Forms } from './forms/form';
import { hasGivenUp, type Mount, mayReturn, newMount } from './mount';

/** Spot id -> how many elements were found, and how many could be read. */
export type Counts = Readonly<Record<string, { readonly found: number; readonly read: number }>>;

const compactBelow = 30;

/**
 * Makes the pass over the page: finds every spot, compares it with what is drawn, reads what is new and
 * draws. `read` reads the message beside a badge; null while its code is loaded. All reading comes before all
 * writing, so that the page is laid out once. Where the page is as the pass before left it (`isSame`, and only
 * answers are new), nothing of it is searched or read again.
 */
export function makePass<Id extends FormId>(
  adapter: SiteAdapter<Id>,
  forms: Forms<Id>,
  drawing: Drawing,
  context: () => ReadContext,
  read: (mount: Mount, at: ReadContext) => MessageInView | null,
  afterPass?: AfterPass,
): (areas: readonly Element[], isSame: boolean) => Counts {
  const known = new Map<Spot<Id>, WeakMap<Element, Mount>>(
    adapter.spots.map((spot) => [spot, new WeakMap()]),
  );
  let number = 0;
  let me = '';
  let last: readonly Element[] = [];
  let found: Mount[] = [];
  let counts: Counts = {};

  const lookAt = (element: Element, spot: Spot<Id>, at: ReadContext): Mount | null => {
    const mounts = known.get(spot);
    const identity = spot.identity(element);
    // A mount without an identity is not found in this pass, and is withdrawn at its end.
    if (identity === null || mounts === undefined) return null;
    let mount = mounts.get(element);
    if (mount === undefined) {
      mount = newMount(element, spot, forms[spot.form], identity);
      mounts.set(element, mount);
    }
    mount.pass = number;
    const isOther = mount.identity !== identity;
    if (isOther)
      Object.assign(mount, {
        identity,
        hint: null,
        message: null,
        removals: [],
        stamp: -1,
        isQuiet: !!spot.view,
      });
    if (mount.hint === null) {
      mount.hint = spot.read(element, at);
      mount.isAmong = spot.isAmong?.(element, at);
      mount.stamp = -1;
    }
    prepare(mount, isOther, at);
    return mount;
  };

  const prepare = (mount: Mount, isOther: boolean, at: ReadContext) => {
    if (!drawing.isWanted(mount)) return;
    findPlace(mount, isOther);
    if (mount.form.readsMessage) readMessage(mount, read(mount, at));
  };

  const findPlace = (mount: Mount, isOther: boolean) => {
    const { badge, element, spot } = mount;
    // Not "inside the element": in a split pane a row's subject stands in the next one.
    const stands = badge?.host.isConnected === true && badge.host.parentNode === mount.parent;
    if (stands && !isOther) return;
    if (!stands && badge !== null && !mayReturn(mount, Date.now())) {
      mount.slot = null;
      drawing.withdraw(mount);
      return;
    }
    if (hasGivenUp(mount)) return;
    const slot = spot.place(element);
    const isThere = stands && slot?.parent === badge?.host.parentNode;
    mount.slot = isThere ? null : slot;
    // Both make the browser lay out the page early, so a row that is only drawn again keeps what it had.
    if (mount.parent === null) {
      mount.dark = adapter.isDark(slot?.parent ?? element);
      mount.compact = mount.form.canBeCompact && isCompact(element);
    }
    mount.stamp = -1;
    if (slot === null) drawing.withdraw(mount);
  };

  const search = (areas: readonly Element[], at: ReadContext) => {
    const now: Record<string, { found: number; read: number }> = {};
    found = [];
    for (const spot of adapter.spots) {
      const elements = areas.flatMap((area) => findAll(area, spot.selector));
      let read = 0;
      for (const element of elements) {
        const mount = lookAt(element, spot, at);
        if (mount === null) continue;
        if (mount.hint !== null) read++;
        found.push(mount);
      }
      // Hidden lists stay in the page; they prove nothing about what can be read.
      const shown = read > 0 ? elements : elements.filter(isShown);
      now[spot.id] = { found: shown.length, read };
    }
    counts = now;
  };

  return (areas, isSame) => {
    number++;
    const at = context();
    const whose = at.me.map(hintKey).join();
    // Who is beside me in a row depends on which addresses are mine.
    if (whose !== me) for (const mount of found) mount.hint = null;
    if (
      isSame &&
      whose === me &&
      areas.length === last.length &&
      areas.every((area, index) => area === last[index])
    ) {
      for (const mount of found) {
        mount.pass = number;
        prepare(mount, false, at);
      }
    } else search(areas, at);
    me = whose;
    last = areas;
    const lines = measureLines(found.filter(drawing.isWanted), drawing.isCurrent);
    for (const mount of found) if (!drawing.isCurrent(mount)) drawing.draw(mount);
    drawing.fit(found, lines);
    // Rows that the page dropped or hid: their badges go with them, and nothing here holds them any longer.
    for (const mount of [...drawing.mounts]) if (mount.pass !== number) drawing.withdraw(mount);
    afterPass?.(found);
    return counts;
  };
}

function isCompact(element: Element): boolean {
  const height = own(element, 'clientHeight');
  return height > 0 && height < compactBelow;
}

/** Reads the message beside a header; a change of it makes the badge out of date. */
function readMessage(mount: Mount, message: MessageInView | null): void {
  if (message === null) return;
  if (mount.message === null || !isSame(mount.message, message)) mount.stamp = -1;
  mount.message = message;
}

function isSame(one: MessageInView, other: MessageInView): boolean {
  return (
    one.channel === other.channel &&
    one.threadId === other.threadId &&
    one.title === other.title &&
    one.unanswered?.sentAt === other.unanswered?.sentAt &&
    one.unanswered?.text === other.unanswered?.text
  );
}
