import { usePolicy } from '@/components/ui/use-policy';
import { useWords } from '@/components/ui/words';
import { siteFacts } from '@/utils/sites/list';

/** What the reader's organization has set, and what of it cannot be used; nothing where it set nothing. */
export function ManagedCard() {
  const { say, show } = useWords();
  const policy = usePolicy();
  if (policy === null) return null;
  const { sitesOff, norms, isNormsLocked, googleClientId, peopleAddress, problems } = policy;
  const isSet = sitesOff.length > 0 || isNormsLocked || googleClientId !== null || peopleAddress !== null;
  if (!isSet && problems.length === 0) return null;
  return (
    <div className="card stack">
      <h3>{say('managed.title')}</h3>
      {isSet && (
        <>
          <p className="options-lead">{say('managed.lead')}</p>
          <ul className="options-list">
            {sitesOff.map((id) => (
              <li key={id}>{say('managed.site-off', { site: siteFacts[id].name })}</li>
            ))}
            {isNormsLocked && <li>{say(norms === null ? 'managed.norms-locked' : 'managed.norms-set')}</li>}
            {googleClientId !== null && <li>{say('managed.client-set')}</li>}
            {peopleAddress !== null && (
              <li>{show('managed.people-set', { address: <bdi dir="ltr">{peopleAddress}</bdi> })}</li>
            )}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <>
          <p className="options-lead">{say('managed.ignored-lead')}</p>
          <ul className="options-list">
            {problems.map(({ name, why }) => (
              <li key={`${name} ${say(why)}`}>
                {show('managed.ignored', { name: <code dir="ltr">{name}</code>, why: say(why) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
