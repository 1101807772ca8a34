import { useLiveQuery } from 'dexie-react-hooks';
import { useReader } from '@/components/ui/reader';
import { StatusPill } from '@/components/ui/status-pill';
import { whenText } from '@/components/ui/when-text';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { database, type StoredDecision } from '@/utils/store/database';
import { decisionById, replacementsOf } from '@/utils/store/decisions';
import { decisionsOfThread } from '@/utils/store/drafts';

export interface RecordHistoryProps {
  readonly stored: StoredDecision;
}

/** When it was logged and updated, what it replaced and what replaced it, and what else its thread decided. */
export function RecordHistory({ stored }: RecordHistoryProps) {
  const reader = useReader();
  const related = useLiveQuery(() => relatedOf(stored), [stored]);
  const [first, ...updates] = [...(stored.savedBefore ?? []), stored.savedAt];
  const when = (at: number) => whenText(at, reader);
  const last = updates.at(-1);
  return (
    <section className="record-part" aria-label="History">
      <h3>History</h3>
      <p className="record-text">
        Logged {when(first ?? stored.savedAt)}
        {last !== undefined &&
          (updates.length === 1
            ? `, updated ${when(last)}`
            : `, updated ${updates.length} times, last ${when(last)}`)}
        , your time.
      </p>
      {related?.hasDraft === true && (
        <p className="record-text">This decision has an unsaved draft. Choose Update to continue it.</p>
      )}
      {related !== undefined && (
        <ul className="record-links">
          <Related label="Replaces" others={related.older} missing={related.missingOlder} />
          <Related label="Replaced by" others={related.newer} missing={related.missingNewer} />
          <Related label="Would be replaced by" others={related.proposed} />
          <Related label="Same thread" others={related.siblings} />
        </ul>
      )}
    </section>
  );
}

interface RelatedProps {
  readonly label: string;
  readonly others: readonly StoredDecision[];
  /** The id of one that is not in this log. */
  readonly missing?: string | null;
}

function Related({ label, others, missing = null }: RelatedProps) {
  return (
    <>
      {others.map(({ key, id, decision }) => (
        <li key={key}>
          {label}:{' '}
          <a href={`#${key}`}>
            <bdi>{titleOf(decision)}</bdi>
          </a>{' '}
          <span className="record-id">{id.slice(0, 10)}</span> <StatusPill status={decision.status} />
        </li>
      ))}
      {missing !== null && (
        <li>
          {label}: <bdi>{missing}</bdi> (not in this log)
        </li>
      )}
    </>
  );
}

async function relatedOf({ key, id, decision }: StoredDecision) {
  const find = async (id: string | null) => (id === null ? undefined : await decisionById(id));
  const [older, newer, ofThread, replacements, draft] = await Promise.all([
    find(decision.supersedes),
    find(decision.supersededBy),
    decisionsOfThread(decision.source),
    replacementsOf(id),
    database.drafts.get(key),
  ]);
  const proposed = replacements.filter((other) => other.key !== newer?.key);
  const linked = [key, older?.key, newer?.key, ...proposed.map((other) => other.key)];
  return {
    older: older === undefined ? [] : [older],
    missingOlder: older === undefined ? decision.supersedes : null,
    newer: newer === undefined ? [] : [newer],
    proposed,
    missingNewer: newer === undefined ? decision.supersededBy : null,
    siblings: ofThread.filter((other) => !linked.includes(other.key)),
    hasDraft: draft !== undefined,
  };
}
