import type { Wire } from '@/utils/destinations/destination';
import { notionWith } from '@/utils/destinations/notion/notion';
import type { NotionPlace, NotionSettings } from '@/utils/destinations/notion/place';
import type { NotionProgress, NotionStep, NotionWork } from '@/utils/destinations/notion/progress';
import type { Outcome } from '@/utils/destinations/outcome';
import type { Decision } from '@/utils/domain/decision';
import { fetchOf } from '../../office/notion/fetch.ts';
import { ids, token } from '../../office/notion/ids.ts';
import { createWorld, type World } from '../../office/notion/world.ts';
import { team } from '../../office/people.ts';

export const settings: NotionSettings = { token };
export const handbook: NotionPlace = { pageId: ids.handbook, name: 'Fernhill handbook' };

/** The addresses of the office's people, as the roster has them. */
export const notion = notionWith(async ({ driver, approver, contributors, informed }) => {
  const named = [driver, approver, ...contributors, ...informed].filter((each) => each !== null);
  return Object.fromEntries(
    named.flatMap(({ name }) =>
      team.filter((person) => person.name === name).map(({ email }) => [name, [email]] as const),
    ),
  );
});

/** A workspace of its own with a clock that stands until it is moved. */
export function openNotion(options: { lagMs?: number; pageSize?: number } = {}) {
  const clock = { now: Date.UTC(2026, 10, 24, 14, 10) };
  const world = createWorld({ now: () => clock.now, wait: async () => undefined, lagMs: 0, ...options });
  const wire: Wire = { fetch: fetchOf(world), now: () => clock.now };
  return { world, wire, clock };
}

/** The value of an outcome that must be one. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.kind}: ${outcome.words}`);
  return outcome.value;
}

export async function registerPlace(wire: Wire): Promise<NotionPlace> {
  const [first] = unwrap(await notion.places(settings, 'register', wire));
  if (!first) throw new Error('The office has no register.');
  return first;
}

export function creating(decision: Decision, place: NotionPlace): NotionWork {
  return { kind: 'create', settings, place, decision, link: null };
}

/** Steps until the document is made or a step fails; what came of the last, and how far it was before. */
export async function run(work: NotionWork, wire: Wire, from: NotionProgress | null = null) {
  let progress = from;
  for (;;) {
    const outcome: NotionStep = await notion.step(work, progress, wire);
    if (!outcome.ok || outcome.value.done) return { outcome, progress };
    // The outbox keeps progress as JSON.
    progress = JSON.parse(JSON.stringify(outcome.value.progress));
  }
}

/** The link of a document that must have been made. */
export async function made(work: NotionWork, wire: Wire) {
  const step = unwrap((await run(work, wire)).outcome);
  if (!step.done) throw new Error('It did not end.');
  return step.link;
}

/** Writes that reached the office, in order. */
export function writes(world: World): string[] {
  return world.log
    .map(({ call }) => call)
    .filter((call) => /^(POST \/v1\/(pages|databases)|PATCH)/.test(call));
}
