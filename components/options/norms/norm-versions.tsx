import { useLiveQuery } from 'dexie-react-hooks';
import { useReader } from '@/components/ui/reader';
import { plainDateText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { normChanges } from '@/utils/domain/norms/norm-changes';
import { type NormVersion, shippedNorms } from '@/utils/domain/norms/norms';
import { clockText, dateText } from '@/utils/domain/time/words';
import { database } from '@/utils/store/database';
import { changeText } from './change-text';

const shipped = { team: shippedNorms, people: {} };

/** What held when, newest first: a message is held to the norms of the moment it was sent. */
export function NormVersions({ versions }: { readonly versions: readonly NormVersion[] }) {
  const names = useLiveQuery(
    async () => new Map((await database.people.toArray()).map((p) => [p.id, p.name])),
  );
  const { now, zone, display } = useReader();
  const { say, show } = useWords();
  if (versions.length === 0) return null;
  const since = (at: number) => {
    const [then, today] = [at, now].map((one) =>
      Temporal.Instant.fromEpochMilliseconds(one).toZonedDateTimeISO(zone).toPlainDate(),
    );
    const isThisYear = then === undefined || then.year === today?.year;
    const day = isThisYear ? dateText(at, zone, display) : plainDateText(then.toString(), display);
    return say('time.moment', { day, clock: clockText(at, zone, display) });
  };
  const told = versions.map((version, index) => ({
    from: version.from,
    changedBy: version.changedBy,
    changes: normChanges(versions[index - 1] ?? shipped, version),
  }));
  return (
    <details className="card norm-versions">
      <summary>
        {show('norms-form.earlier', {
          note: <span className="quiet-text">{say('norms-form.times-yours')}</span>,
        })}
      </summary>
      <ol aria-label={say('norms-form.versions')}>
        {told.toReversed().map(({ from, changedBy, changes }) => (
          <li key={from}>
            <strong>{say('norms-form.since', { time: since(from) })}</strong>
            {changedBy !== undefined && (
              <span className="quiet-text">{say('norms-form.version-by', { source: changedBy })}</span>
            )}
            {changes.length === 0 && <span className="quiet-text">{say('norms-form.no-change')}</span>}
            {changes.map((change) => (
              <span key={`${change.personId}${change.channel}${change.urgency}`}>
                {changeText(change, names, say)}
              </span>
            ))}
          </li>
        ))}
        <li>
          <strong>{say('norms-form.before')}</strong>
          <span>{say('norms-form.defaults')}</span>
        </li>
      </ol>
    </details>
  );
}
