import type { Http } from '@/utils/connections/http';
import { withCrossLinks } from '@/utils/decisions/cross-links';
import type { StoredLink } from '@/utils/destinations/destination';
import { readDocumentWords } from '@/utils/destinations/document-words';
import { destinationFacts } from '@/utils/destinations/facts';
import { readLink } from '@/utils/destinations/read-link';
import { readerOf } from '@/utils/destinations/readers';
import type { DestinationId } from '@/utils/destinations/types';
import { changePhrase } from '@/utils/destinations/written/change-phrase';
import { isOpen } from '@/utils/outbox/item';
import type { RequestReason } from '@/utils/platform/ledger';
import { mayReach } from '@/utils/platform/permissions';
import { connectionOf } from '@/utils/store/connections';
import { database, type StoredDecision } from '@/utils/store/database';
import { itemsOfDecision } from '@/utils/store/outbox';
import { sessionAt } from '@/utils/store/sessions';
import { phrase } from '@/utils/words/phrase';
import { type Compared, comparedAt } from './compared';

/** The way out for requests to a destination, each in the ledger with its `why`. */
export type HttpFor = (destination: DestinationId, why: RequestReason) => Http;

/** Reads one document and says what is other than it was written. Changes nothing there. */
export async function documentChanges(
  stored: StoredDecision,
  destination: DestinationId,
  document: StoredLink,
  httpFor: HttpFor,
): Promise<Compared> {
  const link = readLink(destination, document);
  const { name, hosts } = destinationFacts[destination];
  const reader = readerOf(destination);
  const connection = await connectionOf(destination);
  if (connection === undefined)
    return comparedAt(name, { problem: phrase('changes.not-connected', { name }) });
  if (!(await mayReach(hosts)))
    return comparedAt(name, {
      problem: phrase('changes.not-allowed', { name }),
    });
  if (link.notes?.sectionHashes === undefined)
    return comparedAt(name, {
      problem: phrase('changes.no-record'),
    });
  if (link.notes.sectionHashes === null)
    return comparedAt(name, {
      problem: phrase('changes.record-damaged'),
    });
  const items = (await itemsOfDecision(stored.key)).filter((item) => item.destination === destination);
  const isOnItsWay = items.some(isOpen);
  const place = items.at(-1)?.place ?? connection.place;
  const decision = await withCrossLinks(stored.decision, destination, database);
  const words = await readDocumentWords(link.language ?? 'en');
  const http = httpFor(destination, phrase('requests.compare'));
  const outcome = await sessionAt(destination).ask(connection.settings, http, (settings, by) =>
    reader.changes({ settings, place, link, decision, words }, by),
  );
  if (!outcome.ok) return comparedAt(name, { problem: outcome.words });
  const older = phrase(
    link.notes.fieldSnapshot == null ? 'changes.properties-unknown' : 'changes.properties-newer',
  );
  return comparedAt(name, {
    changes: outcome.value.changes.map(changePhrase),
    notes: isOnItsWay ? [phrase('changes.on-its-way')] : outcome.value.isWhole ? [] : [older],
  });
}
