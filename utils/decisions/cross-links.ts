import { readLink } from '@/utils/destinations/read-link';
import type { DestinationId } from '@/utils/destinations/types';
import type { Decision } from '@/utils/domain/decision/decision';
import { titleOf } from '@/utils/domain/decision/decision-line';
import type { LinkedDecision, OtherEnd } from '@/utils/domain/decision/linked-decision';
import { isOpen } from '@/utils/outbox/item';
import type { Database, DocumentLinks, StoredDecision } from '@/utils/store/database';
import { webLinksIn } from '@/utils/store/document-links';
import { itemsOfDecision } from '@/utils/store/outbox';
import { queueDecision } from './queue';

const fields = ['supersedes', 'supersededBy'] as const;

/** A document that does not link to what its decision replaces, or was replaced by, though there is a document of it. */
export interface MissingCrossLink {
  readonly stored: StoredDecision;
  readonly destination: DestinationId;
  /** What the other decision is called. */
  readonly other: string;
}

/**
 * The decision with what the log knows of its other ends; linked to where a document of this destination would link,
 * null for a file.
 */
export async function withCrossLinks(
  decision: Decision,
  destination: DestinationId | null,
  db: Database,
): Promise<LinkedDecision> {
  const [supersedes, supersededBy] = await Promise.all(
    fields.map(async (field): Promise<OtherEnd | undefined> => {
      const other = await otherOf(decision, field, db);
      if (other === undefined) return undefined;
      const title = titleOf(other.decision).replace(/\s+/gu, ' ');
      return { title, href: webLinks(other.links, destination)[0] ?? null };
    }),
  );
  return { ...decision, ends: { supersedes, supersededBy } };
}

/** What is noted beside a document's link of the other documents that it links to. */
export function crossLinksWritten({ ends }: LinkedDecision): readonly string[] {
  return fields.flatMap((field) => ends?.[field]?.href ?? []);
}

/** The decisions that this one replaced or was replaced by, where they stand in the log. */
export async function crossLinked({ decision }: StoredDecision, db: Database): Promise<StoredDecision[]> {
  const others = await Promise.all(fields.map((field) => otherOf(decision, field, db)));
  return others.filter((other) => other !== undefined);
}

/** Ends that are missing in the documents of a decision and of those that it is linked with. */
export async function missingCrossLinks(stored: StoredDecision, db: Database): Promise<MissingCrossLink[]> {
  const all = [stored, ...(await crossLinked(stored, db))];
  return (await Promise.all(all.map((each) => missingIn(each, db)))).flat();
}

/** Queues an update for each document in which an end is missing and for which none is on its way. `now` in epoch ms. */
export async function queueMissingCrossLinks(
  stored: StoredDecision,
  now: number,
  db: Database,
): Promise<void> {
  for (const { stored: one, destination } of await missingCrossLinks(stored, db)) {
    const own = (await itemsOfDecision(one.key, db)).filter((item) => item.destination === destination);
    if (own.some(isOpen)) continue;
    const place = own.at(-1)?.place ?? null;
    await queueDecision(one, [{ destination, place }], now, db);
  }
}

async function missingIn(stored: StoredDecision, db: Database): Promise<MissingCrossLink[]> {
  const missing: MissingCrossLink[] = [];
  for (const field of fields) {
    const other = await otherOf(stored.decision, field, db);
    const all = webLinks(other?.links);
    if (other === undefined || all.length === 0) continue;
    for (const { destination, link } of webLinksIn(stored.links)) {
      const written = readLink(destination, link).notes?.crossLinks ?? [];
      if (!all.some((href) => written.includes(href)))
        missing.push({
          stored,
          destination,
          other: titleOf(other.decision),
        });
    }
  }
  return missing;
}

async function otherOf(
  decision: Decision,
  field: (typeof fields)[number],
  db: Database,
): Promise<StoredDecision | undefined> {
  const id = decision[field];
  return id === null ? undefined : await db.decisions.where('id').equals(id).first();
}

/** Addresses that others can open, the one in this destination first. */
function webLinks(links: DocumentLinks | undefined, first: DestinationId | null = null): string[] {
  return webLinksIn(links)
    .toSorted((a, b) => Number(b.destination === first) - Number(a.destination === first))
    .map(({ link }) => link.href);
}
