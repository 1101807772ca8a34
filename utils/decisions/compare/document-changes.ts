import type { Http } from '@/utils/connections/http';
import { withCrossLinks } from '@/utils/decisions/cross-links';
import type { StoredLink } from '@/utils/destinations/destination';
import { readDocumentWords } from '@/utils/destinations/document-words';
import { destinationFacts } from '@/utils/destinations/facts';
import { readLink } from '@/utils/destinations/read-link';
import { readerOf } from '@/utils/destinations/readers';
import type { DestinationId } from '@/utils/destinations/types';
import { changeWords } from '@/utils/destinations/written/change-words';
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
  const where = `In ${name}`;
  const reader = readerOf(destination);
  const connection = await connectionOf(destination);
  if (connection === undefined)
    return comparedAt(where, { problem: `${name} is no longer connected. Connect it again to compare.` });
  if (!(await mayReach(hosts)))
    return comparedAt(where, {
      problem: `The browser doesn’t let Meantime reach ${name}. Allow it under Connections to compare.`,
    });
  if (link.notes?.sectionHashes === undefined)
    return comparedAt(where, {
      problem: 'Meantime has no record of what it wrote there, so it can’t compare.',
    });
  if (link.notes.sectionHashes === null)
    return comparedAt(where, {
      problem: 'Meantime’s record of what it wrote there is damaged, so it can’t compare.',
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
  if (!outcome.ok) return comparedAt(where, { problem: outcome.words });
  const older = link.notes.fieldSnapshot == null ? unknown : newer;
  return comparedAt(where, {
    changes: outcome.value.changes.map(changeWords),
    ...(isOnItsWay ? { note: onItsWay } : outcome.value.isWhole ? {} : { note: older }),
  });
}

const onItsWay = 'An update of this document hasn’t been sent yet.';
const unknown =
  'Meantime’s record of the document’s properties is missing or damaged, so they weren’t compared.';
const newer =
  'You have changed this decision since it was last sent, so the document’s properties weren’t compared.';
