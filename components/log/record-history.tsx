import { useLiveQuery } from 'dexie-react-hooks';
import { useReader } from '@/components/ui/reader';
import { StatusPill } from '@/components/ui/status-pill';
import { Unbroken } from '@/components/ui/unbroken';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { database, type StoredDecision } from '@/utils/store/database';
import { decisionById, replacementsOf } from '@/utils/store/decisions';
import { decisionsOfThread } from '@/utils/store/drafts';

export interface RecordHistoryProps {
  readonly stored: StoredDecision;
}

/** When it was logged and updated, what it replaced and what replaced it, and what else its thread decided. */
export function RecordHistory({ stored }: RecordHistoryProps) {
  const { say, show } = useWords();
  const reader = useReader();
  const related = useLiveQuery(() => relatedOf(stored), [stored]);
  const times = [...(stored.savedBefore ?? []), stored.savedAt];
  const first = <Unbroken>{whenText(times[0] ?? stored.savedAt, reader)}</Unbroken>;
  const last = <Unbroken>{whenText(stored.savedAt, reader)}</Unbroken>;
  const count = times.length - 1;
  return (
    <section className="record-part" aria-label={say('log.history')}>
      <h3>{say('log.history')}</h3>
      <p className="record-text">
        {count === 0
          ? show('log.logged', { first })
          : count === 1
            ? show('log.logged-updated', { first, last })
            : show('log.logged-updates', { first, count, last })}
      </p>
      {related?.hasDraft === true && <p className="record-text">{say('log.has-draft')}</p>}
      {related !== undefined && (
        <ul className="record-links">
          <Related label="log.replaces" others={related.older} missing={related.missingOlder} />
          <Related label="log.replaced-by" others={related.newer} missing={related.missingNewer} />
          <Related label="log.would-be-replaced-by" others={related.proposed} />
          <Related label="log.same-thread" others={related.siblings} />
        </ul>
      )}
    </section>
  );
}

const relations = ['log.replaces', 'log.replaced-by', 'log.would-be-replaced-by', 'log.same-thread'] as const;

interface RelatedProps {
  readonly label: (typeof relations)[number];
  readonly others: readonly StoredDecision[];
  /** The id of one that is not in this log. */
  readonly missing?: string | null;
}

function Related({ label, others, missing = null }: RelatedProps) {
  const { show } = useWords();
  return (
    <>
      {others.map(({ key, id, decision }) => (
        <li key={key}>
          {show(label, {
            decision: (
              <>
                <a href={`#${key}`}>
                  <bdi>{titleOf(decision)}</bdi>
                </a>{' '}
                <span className="record-id">
                  <Unbroken>{id.slice(0, 10)}</Unbroken>
                </span>{' '}
                <StatusPill status={decision.status} />
              </>
            ),
          })}
        </li>
      ))}
      {missing !== null && (
        <li>{show(label, { decision: show('log.not-in-log', { id: <bdi>{missing}</bdi> }) })}</li>
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
