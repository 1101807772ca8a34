import type { BadgeEvents } from '@/components/badge/badge';
import { setStyle } from '@/components/badge/host';
import { availabilityAt } from '@/utils/domain/time/availability';
import type { SiteAdapter } from '@/utils/sites/site';
import { fitBadges, measureLines } from './fit';
import type { Late } from './forms/form';
import type { Guard } from './guard';
import type { Mount } from './mount';
import type { PageReader } from './page-reader';
import type { People } from './people';
import type { Strips } from './strips';

/** The badges that stand in the page. */
export interface Drawing {
  readonly mounts: ReadonlySet<Mount>;
  /** Whether this is somebody who gets a badge; asks for those not known yet. */
  isWanted(mount: Mount): boolean;
  /** Draws the badge of a mount, puts it where it belongs, or takes it away where none belongs. */
  draw(mount: Mount): void;
  withdraw(mount: Mount): void;
  /** Everything drawn so far is out of date; what is in view is drawn anew by `drawVisible`. */
  outdate(): void;
  isCurrent(mount: Mount): boolean;
  drawVisible(): void;
  /** After drawing; see fit.ts. */
  fit(mounts: readonly Mount[], lines: ReturnType<typeof measureLines>): void;
  isOwn(node: Node): boolean;
  stop(): void;
}

interface Needs {
  readonly adapter: Pick<SiteAdapter, 'isDark' | 'hostAttribute'>;
  readonly people: Pick<People, 'find' | 'isMe'>;
  /** What is loaded once a thread is open; undefined until then. */
  readonly late: () => Late | undefined;
  /** Absent where no badge of the site is out of the layout. */
  readonly strips: Strips | undefined;
  readonly now: () => PageReader;
  readonly attempt: Guard['attempt'];
  readonly events: (mount: Mount) => BadgeEvents;
  readonly withdrawn: (mount: Mount) => void;
}

export function makeDrawing({
  adapter,
  people,
  late,
  strips,
  now,
  attempt,
  events,
  withdrawn,
}: Needs): Drawing {
  const mounts = new Set<Mount>();
  const visible = new Set<Mount>();
  const owners = new WeakMap<Element, Mount>();
  const hosts = new WeakSet<Node>();
  let stamp = 0;
  const isCurrent = (mount: Mount) => mount.stamp === stamp;

  const fit: Drawing['fit'] = (all, lines) => {
    strips?.fill(all, attempt);
    fitBadges(lines);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const mount = owners.get(target);
        if (mount === undefined) continue;
        if (isIntersecting && mounts.has(mount)) {
          visible.add(mount);
          if (mount.stamp !== stamp) {
            const lines = measureLines([mount], isCurrent);
            draw(mount);
            fit([mount], lines);
          }
        } else visible.delete(mount);
      }
    },
    { rootMargin: '80px' },
  );

  const withdraw = (mount: Mount) => {
    const { badge } = mount;
    if (badge === null) return;
    observer.unobserve(badge.pill);
    badge.host.remove();
    mount.badge = null;
    mounts.delete(mount);
    visible.delete(mount);
    withdrawn(mount);
  };

  const personOf = ({ hint, isQuiet }: Mount) => {
    const person = hint === null || isQuiet ? null : people.find(hint);
    return hint === null || person?.isMe !== false || people.isMe(hint) ? null : person;
  };

  const viewOf = (mount: Mount) => {
    const { form, message } = mount;
    const person = personOf(mount);
    if (person === null) return null;
    const reader = now();
    const availability = availabilityAt(person.calendar, reader.now, person.later);
    if (availability === 'beyond') return null;
    const view = form.view(person, availability, reader, message, late(), mount.isAmong);
    return view && { ...view, voice: reader.voice };
  };

  const drawNow = (mount: Mount) => {
    const view = viewOf(mount);
    if (view === null || (mount.badge === null && mount.slot === null)) return false;
    mount.stamp = stamp;
    mount.fitted = -1;
    const badge = mount.badge ?? mount.form.make(events(mount), late());
    if (badge === undefined) return false;
    badge.show({ ...view, dark: mount.dark, compact: mount.compact });
    if (mount.badge === null) {
      if (adapter.hostAttribute) badge.host.setAttribute(...adapter.hostAttribute);
      hosts.add(badge.host);
      owners.set(badge.pill, mount);
      observer.observe(badge.pill);
      mount.badge = badge;
      mounts.add(mount);
    }
    if (mount.slot !== null) {
      const slot = mount.spot.isFree ? strips?.takeOut(badge, mount.slot) : mount.slot;
      if (!slot) return false;
      const { parent, before, along } = slot;
      Node.prototype.insertBefore.call(parent, badge.host, before);
      if (along) setStyle(badge.host, { 'margin-inline-start': `${along}px` });
      mount.parent = parent;
      mount.slot = null;
    }
    return true;
  };
  /** A person who cannot be drawn costs nobody else a badge. */
  const draw = (mount: Mount) => {
    if (!attempt(() => drawNow(mount), false)) withdraw(mount);
  };

  return {
    mounts,
    isWanted: (mount) => personOf(mount) !== null,
    draw,
    withdraw,
    outdate: () => {
      stamp++;
    },
    isCurrent,
    drawVisible: () => {
      for (const mount of [...visible]) mount.dark = adapter.isDark(mount.element);
      const lines = measureLines([...visible], isCurrent);
      for (const mount of [...visible]) draw(mount);
      fit([...visible], lines);
    },
    fit,
    isOwn: (node) => hosts.has(node),
    stop: () => {
      observer.disconnect();
      for (const mount of [...mounts]) withdraw(mount);
    },
  };
}
