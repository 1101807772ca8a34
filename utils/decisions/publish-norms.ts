import { blankDecision } from '@/utils/domain/decision/blank-decision';
import type { Decision } from '@/utils/domain/decision/decision';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import type { SayPages } from '@/utils/handbook/handbook-words';
import { normsText } from '@/utils/handbook/norms-text';
import { isOpen } from '@/utils/outbox/item';
import type { Target } from '@/utils/outbox/queue';
import { readSignals, writeSignals } from '@/utils/platform/signals';
import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { linkedDocuments } from '@/utils/store/document-links';
import { itemsOfDecision } from '@/utils/store/outbox';
import { saveDecision } from './save';

/** The record of the norms that were published; undefined where none is in the log. */
export async function publishedNorms(db: Database = database): Promise<StoredDecision | undefined> {
  const { normsPage } = await readSignals();
  return typeof normsPage === 'string' ? await db.decisions.get(normsPage) : undefined;
}

/**
 * Writes the team's norms as a decision of the team: into the log, and by the outbox as a document to `target`; null
 * updates the documents that are there. Those in other systems go along. `say` in the language of documents, `now` in
 * epoch ms, `zone` the system's.
 */
export async function publishNorms(
  norms: NormMatrix,
  target: Target | null,
  say: SayPages,
  { now, zone }: { readonly now: number; readonly zone: string },
  db: Database = database,
): Promise<StoredDecision> {
  const before = await publishedNorms(db);
  const key = before?.key ?? crypto.randomUUID();
  // First of all: a record without its mark would be published a second time.
  if (before === undefined) await writeSignals({ normsPage: key });
  const known = [...linkedDocuments(before?.links), ...(await itemsOfDecision(key, db)).filter(isOpen)];
  const others = new Set(known.map(({ destination }) => destination));
  if (target !== null) others.delete(target.destination);
  return await saveDecision(
    normsDecision(before?.decision ?? blankDecision(key, now, zone), norms, say, { now, zone }),
    now,
    db,
    [
      ...(target === null ? [] : [target]),
      ...Array.from(others, (destination) => ({ destination, place: null })),
    ],
  );
}

/** The decision that a page of norms is published as. */
export function normsDecision(
  before: Decision,
  norms: NormMatrix,
  say: SayPages,
  { now, zone }: { readonly now: number; readonly zone: string },
): Decision {
  const date = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  return {
    ...before,
    title: say('handbook.title'),
    status: 'accepted',
    decidedOn: { date, zone },
    decision: normsText(norms, say),
    why: [say('handbook.lead'), ...clocks.map((clock) => say(clock))].join('\n'),
  };
}

const clocks = ['handbook.said-hours', 'handbook.said-working-hours', 'handbook.said-working-days'] as const;
