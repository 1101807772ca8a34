import {
  channels,
  type NormMatrix,
  type NormVersion,
  normFor,
  shippedNorms,
  type Urgency,
  urgencies,
} from '@/utils/domain/norms/norms';
import { awayTo } from '@/utils/domain/people/away-days';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import type { SiteId } from '@/utils/domain/thread/capture';
import { compileCalendar } from '@/utils/domain/time/calendar';
import { withoutLabels } from '@/utils/domain/time/calendar-labels';
import { openingBeyond } from '@/utils/domain/time/next-opening';
import type { PeopleAnswer, PersonView, RecentPeople } from '@/utils/platform/messages';
import { readSignals } from '@/utils/platform/signals';
import { zoneFromLayers } from '@/utils/roster/layers/zone-from';
import { siteFacts, sites } from '@/utils/sites/list';
import { database } from '@/utils/store/database';
import { findByName } from '@/utils/store/find-by-name';
import { findMe, findPeople } from '@/utils/store/find-people';
import { normVersions } from '@/utils/store/norms';
import { recentHints, rememberHints } from '@/utils/store/recent';
import { withNames } from './with-names';

const day = 86_400_000;

/** The norms of one person with their own entries in place. */
function matrixFor(version: NormVersion, personId: string): NormMatrix {
  const row = (channel: (typeof channels)[number]) =>
    Object.fromEntries(urgencies.map((urgency) => [urgency, normFor(version, personId, channel, urgency)]));
  return Object.fromEntries(channels.map((channel) => [channel, row(channel)])) as unknown as NormMatrix;
}

/** Before a team's first own norms the shipped ones were in force. JSON has no infinity, so they begin in 1970. */
const shipped: NormVersion = { from: 0, team: shippedNorms, people: {} };

/** What a page may know of a person it draws: the calendar from 35 days before to 14 days after `now` (epoch ms). */
export function personView(
  person: Person,
  versions: readonly NormVersion[],
  now: number,
  loads: ReadonlyMap<string, number> = new Map(),
): PersonView {
  const calendar = compileCalendar(withoutLabels(person), now - 35 * day, now + 14 * day);
  return {
    id: person.id,
    name: person.name,
    place: person.place ?? null,
    zone: person.zone,
    zoneFrom: zoneFromLayers(person, loads, Temporal.Now.timeZoneId()),
    travel: (person.travel ?? []).filter(
      ({ from, to }) => to >= isoDay(now - 2 * day) && from <= isoDay(now + 14 * day),
    ),
    awayTo: awayTo(person, now),
    isMe: person.isMe,
    calendar,
    later: openingBeyond(person, calendar),
    norms: [shipped, ...versions].map((version) => ({
      from: version.from,
      matrix: matrixFor(version, person.id),
    })),
  };
}

/** The date in UTC at an instant. */
const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The answer where nothing is known of anybody, not even what was stored when. */
export function nobody(asked: number): PeopleAnswer {
  return { revision: 0, people: Array(asked).fill(null), me: [], chosen: {} };
}

async function chosenUrgencies(site: SiteId): Promise<Record<string, Urgency>> {
  const prefix = `${site}:`;
  const choices = await database.choices.where('thread').startsWith(prefix).toArray();
  return Object.fromEntries(choices.map(({ thread, urgency }) => [thread.slice(prefix.length), urgency]));
}

/**
 * Finds the people a page names, one answer for each hint; nobody outside the people list is told anything. Null
 * is a hint that could not be read: it names nobody, and costs the others nothing.
 */
export async function answerPeople(
  asked: readonly (PersonHint | null)[],
  site: SiteId,
  now: number,
): Promise<PeopleAnswer> {
  const hints = asked.filter((hint) => hint !== null);
  const answer = await answerHints(hints, site, now);
  // Not awaited: the page need not wait for a write.
  void rememberHints(
    site,
    hints.filter((_, index) => answer.people[index] != null),
  ).catch(() => {});
  let at = 0;
  return { ...answer, people: asked.map((hint) => (hint === null ? null : (answer.people[at++] ?? null))) };
}

/** The people whom pages of this site named last. */
export async function answerRecent(site: SiteId, now: number): Promise<RecentPeople> {
  const hints = await recentHints(site);
  return { hints, answer: await answerHints(hints, site, now) };
}

/** Whether an address of this kind may name somebody on a site: what names people on other sites alone is not told there. */
const mayName = (kind: PersonHint['kind'], site: SiteId) =>
  kind === siteFacts[site].hintKind || !sites.some(({ hintKind }) => hintKind === kind);

/** Whom these hints name. On a site whose accounts no list knows, the name that only one person has says who it is until the reader did. */
async function findNamed(hints: readonly PersonHint[], site: SiteId) {
  const people = await findPeople(hints);
  if (!siteFacts[site].isOptional) return people.map((person) => ({ person, byName: false }));
  if (siteFacts[site].hintKind === 'email') return await withNames(hints, people);
  // Two accounts under one name: it says of neither who that is.
  const seen = [...hints, ...(await recentHints(site))];
  const isAlone = ({ value, label }: PersonHint) =>
    seen.every((other) => other.label !== label || other.value === value);
  const open = hints.filter(
    (hint, at) => people[at] === null && hint.kind === siteFacts[site].hintKind && isAlone(hint),
  );
  const found = await findByName(open);
  return people.map((person, at) => {
    const hint = hints[at];
    const named = hint === undefined ? null : (found[open.indexOf(hint)] ?? null);
    return person === null && named !== null ? { person: named, byName: true } : { person, byName: false };
  });
}

async function answerHints(hints: readonly PersonHint[], site: SiteId, now: number): Promise<PeopleAnswer> {
  const { revision, consent } = await readSignals();
  // A page that has not heard yet that consent was taken back.
  if (!consent) return { revision, people: hints.map(() => null), me: [], chosen: {} };
  const [people, versions, me, chosen, sources] = await Promise.all([
    findNamed(hints, site),
    normVersions(),
    findMe(),
    chosenUrgencies(site),
    database.sources.toArray(),
  ]);
  const loads = new Map(sources.map(({ id, loadedAt }) => [id, loadedAt]));
  const views = new Map<string, PersonView>();
  const view = (person: Person) => {
    const known = views.get(person.id) ?? personView(person, versions, now, loads);
    views.set(person.id, known);
    return known;
  };
  return {
    revision,
    people: people.map(({ person, byName }) => {
      if (person === null) return null;
      return byName ? { ...view(person), byName: true } : view(person);
    }),
    me: (me?.addresses ?? [])
      .filter(({ kind }) => mayName(kind, site))
      .map((address) => ({ ...address, label: me?.name ?? '' })),
    chosen,
  };
}
