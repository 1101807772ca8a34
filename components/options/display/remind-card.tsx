import { useState } from 'react';
import { useRows } from '@/components/ui/live-rows';
import { useIsAllowed } from '@/components/ui/use-is-allowed';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { type Permissions, requestPermissions } from '@/utils/platform/permissions';
import { writeSignals } from '@/utils/platform/signals';
import { hasMe } from './has-me';
import { SwitchCard } from './switch-card';

const notifications: Permissions = { permissions: ['notifications'] };

/** Whether the system tells the reader once of each thing that needs them. Off until switched on; the click asks for the permission. */
export function RemindCard() {
  const { say } = useWords();
  const isAllowed = useIsAllowed(notifications) === true;
  const isOn = typeof useSignals()?.remind === 'number' && isAllowed;
  const isKnown = useRows(hasMe);
  const [isRefused, setRefused] = useState(false);
  const turn = async (wanted: boolean) => {
    // First of all: the browser asks only for the click itself.
    const isGiven = !wanted || (await requestPermissions(notifications));
    setRefused(!isGiven);
    if (isGiven) await writeSignals({ remind: wanted ? Date.now() : null });
    return isGiven;
  };
  return (
    <SwitchCard
      title={say('display.remind-title')}
      label={say('display.remind')}
      help={say('display.remind-help')}
      {...{ isOn, turn }}
    >
      {isOn && isKnown === false && <p className="options-lead">{say('display.remind-no-hours')}</p>}
      {isRefused && (
        <p className="editor-problem" role="alert">
          {say('connections.notify-refused')}
        </p>
      )}
    </SwitchCard>
  );
}
