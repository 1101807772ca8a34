import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { channelNames, entryText } from '@/components/options/norms/norm-words';
import { Button } from '@/components/ui/button';
import { openOptions } from '@/components/ui/open-in-tab';
import { useWords } from '@/components/ui/words';
import { channels, normsAt } from '@/utils/domain/norms/norms';
import { normVersions } from '@/utils/store/norms';
import { RunStep } from './run-step';

/** When a reply is expected: as it is now, to keep or to change. A teammate's line, pasted above, shows here at once. */
export function NormsStep() {
  const { say } = useWords();
  const versions = useLiveQuery(() => normVersions());
  const [isKept, setIsKept] = useState(false);
  if (versions === undefined) return null;
  const { team } = normsAt(versions, Date.now());
  return (
    <RunStep title={say('welcome.norms')} done={isKept ? say('welcome.norms-kept') : undefined}>
      <p className="welcome-text">{say('welcome.norms-text')}</p>
      <dl className="welcome-norms">
        {channels.map((channel) => (
          <div key={channel}>
            <dt>{say(channelNames[channel])}</dt>
            <dd>{entryText(team[channel].standard, say)}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Button onClick={() => setIsKept(true)}>{say('welcome.norms-keep')}</Button>
        <Button look="quiet" onClick={() => openOptions('norms')}>
          {say('welcome.norms-change')}
        </Button>
      </div>
    </RunStep>
  );
}
