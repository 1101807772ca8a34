import { decisionNeeds } from '@/utils/domain/attention/decision-needs';
import type { Need } from '@/utils/domain/attention/need';
import { owedNeeds } from '@/utils/domain/attention/owed-needs';
import { waitNeeds } from '@/utils/domain/attention/wait-needs';
import { missingIn } from '@/utils/domain/waits/wanted';
import { logPath } from '@/utils/platform/log-decision';
import type { Database } from '@/utils/store/database';
import { findMe } from '@/utils/store/find-people';
import { allOwed, forgetOldOwed, owedGround } from '@/utils/store/owed';
import { doneAmong } from '@/utils/store/told';
import { waitGround } from '@/utils/store/wait-ground';
import { openWaits } from '@/utils/store/waits';

/** A need with what a notification says of it. */
export interface ShownNeed extends Need {
  readonly title: string;
  /** Whose reply is missing, or who waits for the reader's. */
  readonly people: readonly string[];
  /** Where it can be seen to: an address of the web, or a page of the extension. */
  readonly href: string;
}

/** Needs, and the next instant at which one of their lines changes; epoch ms. */
export interface ShownNeeds {
  readonly needs: readonly ShownNeed[];
  readonly next: number | null;
}

/** Where everything that needs the reader is listed. */
export const listOfNeeds = '/popup.html';

/** Everything that needs the reader now (epoch ms) or later. */
export async function shownNeeds(now: number, db: Database): Promise<ShownNeeds> {
  const all = await Promise.all([shownWaits(now, db), shownOwed(now, db), shownDecisions(now, db)]);
  return {
    needs: all.flatMap(({ needs }) => needs),
    next: all.reduce<number | null>((first, { next }) => earliest(first, next), null),
  };
}

/** The earlier of two instants of which each may be none. */
export function earliest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

async function shownWaits(now: number, db: Database): Promise<ShownNeeds> {
  const waits = await openWaits(db);
  const { needs, next } = waitNeeds(waits, await waitGround(waits, db), now);
  const names = await namesOf(
    needs.flatMap(({ from, wait }) => (from <= now ? wait.people.map(({ id }) => id) : [])),
    db,
  );
  return {
    needs: needs.map(({ wait, ...need }) => {
      const missing = missingIn(wait);
      return {
        ...need,
        title: wait.thread.title ?? '',
        people: missing.flatMap(({ id }) => names.get(id) ?? []),
        href: wait.thread.permalink ?? listOfNeeds,
      };
    }),
    next,
  };
}

async function shownOwed(now: number, db: Database): Promise<ShownNeeds> {
  const all = await allOwed(db);
  if (all.length === 0) return { needs: [], next: null };
  const ground = await owedGround(db);
  await forgetOldOwed(all, ground, now, db);
  const { needs, next } = owedNeeds(all, ground, now);
  return {
    needs: needs.map(({ owed: { title = '', from, permalink }, ...need }) => ({
      ...need,
      title,
      people: from === undefined || from.label === '' ? [] : [from.label],
      href: permalink ?? listOfNeeds,
    })),
    next,
  };
}

async function shownDecisions(now: number, db: Database): Promise<ShownNeeds> {
  const lines = await db.lines.where('hasDues').equals(1).toArray();
  if (lines.length === 0) return { needs: [], next: null };
  const me = (await findMe(db)) ?? undefined;
  const all = decisionNeeds(lines, { me, zone: Temporal.Now.timeZoneId() });
  const done = await doneAmong(
    all.flatMap(({ id, from }) => (from <= now ? [id] : [])),
    db,
  );
  const needs = all.filter(({ id }) => !done.has(id));
  return {
    needs: needs.map(({ line, what, id, kind, from }) => ({
      ...{ id, kind, from, people: [], href: logPath(line.key) },
      title: what === '' ? line.title : `${what} (${line.title})`,
    })),
    next: null,
  };
}

async function namesOf(ids: readonly string[], db: Database): Promise<ReadonlyMap<string, string>> {
  const people = await db.people.bulkGet([...new Set(ids)]);
  return new Map(people.flatMap((person) => (person === undefined ? [] : [[person.id, person.name]])));
}
