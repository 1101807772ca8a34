import type { DocumentLink } from '@/utils/destinations/destination';
import { type ReadDocumentWords, readDocumentWords } from '@/utils/destinations/document-words';
import { isDestination } from '@/utils/destinations/facts';
import { writtenIn } from '@/utils/destinations/outline/words';
import { readLink } from '@/utils/destinations/read-link';
import type { Decision } from '@/utils/domain/decision/decision';
import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import { givenUpBefore, leavesTrace } from '@/utils/outbox/ends';
import { isOpen, type OutboxItem, type Pace } from '@/utils/outbox/item';
import type { OutboxStore } from '@/utils/outbox/ports';
import { type Database, database } from '@/utils/store/database';
import { openChecks } from '@/utils/store/duplicate-checks';
import { itemsOfDecision, openItems } from '@/utils/store/outbox';
import type { Language } from '@/utils/words/languages';
import { addressesOf } from './addresses';
import { crossLinksWritten, queueMissingCrossLinks, withCrossLinks } from './cross-links';

/** The outbox's tables as the runner sees them. Transactions are strict: what is stored survives the power cut. */
export function outboxStore(
  db: Database = database,
  readWords: ReadDocumentWords = readDocumentWords,
): OutboxStore {
  return {
    change: (decide) =>
      db.transaction('rw', documentTables(db), async () => {
        const paces = (await db.paces.toArray()).filter(isOfDocuments);
        const change = decide(await openItems(db), paces, await openChecks(db));
        await db.paces.bulkPut([...(change.paces ?? [])]);
        await keepDocuments(change.items ?? [], change.checks ?? [], db);
        return change.result;
      }),
    checked: async ({ key, destination, place, titles, made }) => {
      const connection = await db.connections.get(destination);
      const stored = await db.decisions.get(key);
      const where = place ?? connection?.place ?? null;
      if (connection === undefined || stored === undefined || where === null) return null;
      const { settings } = connection;
      const now = stored.links?.[destination];
      // As it stands now; where the decision links to another document by now, as it was left.
      const link = readLink(destination, now !== undefined && now.id === made.id ? now : made);
      const { decision } = stored;
      const words = await readWords(link.language ?? 'en');
      const work = { kind: 'create', settings, place: where, decision, titles, link, words } as const;
      return { work, made: readLink(destination, made) };
    },
    work: async (item) => {
      const connection = await db.connections.get(item.destination);
      const snapshot = await db.snapshots.get(item.trace ?? item.id);
      const stored = await db.decisions.get(item.key);
      if (connection === undefined || snapshot === undefined) return 'not connected';
      const place = item.place ?? connection.place;
      if (place === null) return 'no place';
      // Once something was sent, the words stay as they are: by them it is found again.
      const isBegun = item.progress !== null || item.doubt !== null;
      const decision = isBegun
        ? snapshot.decision
        : await withCrossLinks(snapshot.decision, item.destination, db);
      const stands = stored?.links?.[item.destination];
      const link = stands === undefined ? null : readLink(item.destination, stands);
      const read = await readWords(languageFor(item, link, isBegun ? (snapshot.language ?? 'en') : null));
      const isOld = isBegun && snapshot.wording === undefined;
      const words = isOld ? ({ ...read, wording: 'first' } as const) : read;
      if (!isBegun)
        await db.snapshots.put({ item: item.id, decision, ...writtenIn(words), wording: 'second' });
      return {
        kind: item.kind,
        settings: connection.settings,
        place,
        decision,
        addresses: await addressesOf(decision, db),
        titles: item.titles,
        left: await wordsLeft(item, db),
        link,
        words,
      };
    },
  };
}

/** The tables that a change of documents on their way needs. */
export const documentTables = (db: Database) => [
  ...[db.outbox, db.duplicateChecks, db.paces, db.snapshots, db.decisions],
];

const isOfDocuments = (pace: Pace<string>): pace is Pace => isDestination(pace.destination);

/** Stores changed items and checks, with what follows for their decisions. Belongs into the transaction of a change. */
export async function keepDocuments(
  items: readonly OutboxItem[],
  checks: readonly DuplicateCheck[],
  db: Database,
): Promise<void> {
  await db.outbox.bulkPut([...items]);
  await db.duplicateChecks.bulkPut([...checks]);
  for (const item of items) await (isOpen(item) ? keepLink(item, db) : close(item, db));
}

/** A document keeps the language in which it was begun; null: it is begun now. */
function languageFor(
  { kind }: OutboxItem,
  link: Pick<DocumentLink, 'language'> | null,
  begun: Language | null,
): Language | null {
  return kind === 'create' || link === null ? begun : (link.language ?? 'en');
}

async function wordsLeft({ key, destination, order }: OutboxItem, db: Database): Promise<Decision[]> {
  const own = (await itemsOfDecision(key, db)).filter((item) => item.destination === destination);
  const left = await db.snapshots.bulkGet(givenUpBefore(own, order).map(({ id }) => id));
  return left.flatMap((snapshot) => snapshot?.decision ?? []);
}

/** A document that was found is known from then on, also while it is brought up to date. */
async function keepLink({ key, kind, destination, link }: OutboxItem, db: Database): Promise<void> {
  const stored = kind === 'update' && link !== null ? await db.decisions.get(key) : undefined;
  if (stored === undefined || link === null) return;
  await db.decisions.put({ ...stored, links: { ...stored.links, [destination]: link } });
}

/** The link goes into the decision, and what links to it is queued; the snapshot has done its work. */
async function close(item: OutboxItem, db: Database): Promise<void> {
  const { id, key, destination, link, state, at } = item;
  const snapshot = await db.snapshots.get(id);
  if (!leavesTrace(item)) await db.snapshots.delete(id);
  const stored = state === 'done' && link !== null ? await db.decisions.get(key) : undefined;
  if (stored === undefined || link === null) return;
  const crossLinks = snapshot === undefined ? [] : crossLinksWritten(snapshot.decision);
  const written = readLink(destination, link);
  const isNoted = (written.notes?.crossLinks ?? []).join(' ') === crossLinks.join(' ');
  const noted = isNoted ? link : { ...written, notes: { ...written.notes, crossLinks } };
  const linked = { ...stored, links: { ...stored.links, [destination]: noted } };
  await db.decisions.put(linked);
  await queueMissingCrossLinks(linked, at, db);
}
