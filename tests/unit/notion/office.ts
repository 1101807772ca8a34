import { englishWords } from '@/tests/kits/document-words';
import type { Http } from '@/utils/connections/http';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { notion as shipped } from '@/utils/destinations/notion/notion';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import { searchPlaces } from '@/utils/destinations/notion/places';
import type { NotionProgress, NotionStep, NotionWork } from '@/utils/destinations/notion/progress';
import type { Decision } from '@/utils/domain/decision/decision';
import { fetchOf } from '../../office/notion/fetch.ts';
import { ids, token } from '../../office/notion/ids.ts';
import { createWorld, type World } from '../../office/notion/world.ts';
import { team } from '../../office/people.ts';

export const settings: NotionSettings = { token };
export const handbook: NotionPlace = { pageId: ids.handbook, name: 'Fernhill handbook' };

/** Notion with the addresses of the office's people, as the outbox's store adds them to the work. */
export const notion: typeof shipped = {
  ...shipped,
  step: (work, progress, http) =>
    shipped.step({ ...work, addresses: addressesOf(work.decision) }, progress, http),
};

function addressesOf({ driver, approver, contributors, informed }: Decision) {
  const named = [driver, approver, ...contributors, ...informed].filter((each) => each !== null);
  return Object.fromEntries(
    named.flatMap(({ name }) =>
      team.filter((person) => person.name === name).map(({ email }) => [name, [email]] as const),
    ),
  );
}

/** A workspace of its own with a clock that stands until it is moved. */
export function openNotion(options: { lagMs?: number; pageSize?: number } = {}) {
  const clock = { now: Date.UTC(2026, 10, 24, 14, 10) };
  const world = createWorld({ now: () => clock.now, wait: async () => undefined, lagMs: 0, ...options });
  const http: Http = { fetch: fetchOf(world), now: () => clock.now };
  return { world, http, clock };
}

/** The value of an outcome that must be one. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.kind}: ${outcome.words}`);
  return outcome.value;
}

export const untitled = { database: 'Untitled database', page: 'Untitled page' };

export async function registerPlace(http: Http): Promise<NotionPlace> {
  const [first] = unwrap(await searchPlaces(settings, 'register', untitled, http));
  if (!first) throw new Error('The office has no register.');
  return first;
}

export function creating(decision: Decision, place: NotionPlace): NotionWork {
  return { kind: 'create', settings, place, decision, link: null, words: englishWords };
}

/** Steps until the document is made or a step fails; what came of the last, and how far it was before. */
export async function run(work: NotionWork, http: Http, from: NotionProgress | null = null) {
  let progress = from;
  for (;;) {
    const outcome: NotionStep = await notion.step(work, progress, http);
    if (!outcome.ok || outcome.value.done) return { outcome, progress };
    // The outbox keeps progress as JSON.
    progress = JSON.parse(JSON.stringify(outcome.value.progress));
  }
}

/** The link of a document that must have been made. */
export async function made(work: NotionWork, http: Http) {
  const step = unwrap((await run(work, http)).outcome);
  if (!step.done) throw new Error('It did not end.');
  return step.link;
}

/** Writes that reached the office, in order. */
export function writes(world: World): string[] {
  return world.log
    .map(({ call }) => call)
    .filter((call) => /^(POST \/v1\/(pages|databases)|PATCH)/.test(call));
}
