import { useLiveQuery } from 'dexie-react-hooks';
import { useReader } from '@/components/ui/reader';
import { type NormChange, normChanges } from '@/utils/domain/norms/norm-changes';
import { type NormVersion, shippedNorms } from '@/utils/domain/norms/norms';
import { clockText, dateText, type Reader } from '@/utils/domain/time/words';
import { database } from '@/utils/store/database';
import { cellName } from './norm-table';
import { entryText, stepText } from './norm-words';

const shipped = { team: shippedNorms, people: {} };

/** What held when, newest first: a message is held to the norms of the moment it was sent. */
export function NormVersions({ versions }: { readonly versions: readonly NormVersion[] }) {
  const names = useLiveQuery(
    async () => new Map((await database.people.toArray()).map((p) => [p.id, p.name])),
  );
  const { now, zone, display, say } = useReader();
  if (versions.length === 0) return null;
  const since = (at: number) => {
    const year = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).year;
    const thisYear = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).year;
    return `${dateText(at, zone, display)}${year === thisYear ? '' : ` ${year}`} ${clockText(at, zone, display)}`;
  };
  const told = versions.map((version, index) => ({
    from: version.from,
    changes: normChanges(versions[index - 1] ?? shipped, version),
  }));
  return (
    <details className="card norm-versions">
      <summary>
        Earlier norms <span className="quiet-text">(your time)</span>
      </summary>
      <ol aria-label="Versions of the norms, newest first">
        {told.toReversed().map(({ from, changes }) => (
          <li key={from}>
            <strong>From {since(from)}</strong>
            {changes.length === 0 && <span className="quiet-text">no change</span>}
            {changes.map((change) => (
              <span key={`${change.personId}${change.channel}${change.urgency}`}>
                {changeText(change, names, say)}
              </span>
            ))}
          </li>
        ))}
        <li>
          <strong>Before</strong>
          <span>the default norms</span>
        </li>
      </ol>
    </details>
  );
}

function changeText(
  { personId, channel, urgency, before, after }: NormChange,
  names: ReadonlyMap<string, string> | undefined,
  say: Reader['say'],
): string {
  const who = personId === null ? '' : `${names?.get(personId) ?? 'someone no longer in the list'}, `;
  const said = (norm: NormChange['after']) =>
    norm === undefined
      ? 'the team’s norm'
      : [entryText(norm, say), ...(norm?.escalation ?? []).map((step) => stepText(step, say))].join(', ');
  return `${who}${cellName(channel, urgency, say)}: ${said(after)} (before: ${said(before)})`;
}
