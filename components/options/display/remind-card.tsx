import { useEffect, useId, useState } from 'react';
import { liveRows } from '@/components/ui/live-query';
import { useRows } from '@/components/ui/live-rows';
import { useIsAllowed } from '@/components/ui/use-is-allowed';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { type Permissions, requestPermissions } from '@/utils/platform/permissions';
import { writeSignals } from '@/utils/platform/signals';
import { findMe } from '@/utils/store/find-people';

const notifications: Permissions = { permissions: ['notifications'] };
const hasMe = liveRows(async () => (await findMe()) !== null);

/** Whether the system tells the reader once of each thing that needs them. Off until switched on; the click asks for the permission. */
export function RemindCard() {
  const { say } = useWords();
  const help = useId();
  const isAllowed = useIsAllowed(notifications) === true;
  const isOn = typeof useSignals()?.remind === 'number' && isAllowed;
  const isKnown = useRows(hasMe);
  const [isRefused, setRefused] = useState(false);
  // Shown at once; the stored setting follows a moment later.
  const [chosen, setChosen] = useState(isOn);
  useEffect(() => setChosen(isOn), [isOn]);
  const change = async (wanted: boolean) => {
    setChosen(wanted);
    // First of all: the browser asks only for the click itself.
    const isGiven = !wanted || (await requestPermissions(notifications));
    setRefused(!isGiven);
    if (isGiven) await writeSignals({ remind: wanted ? Date.now() : null });
    else setChosen(false);
  };
  return (
    <div className="card stack">
      <h3>{say('display.remind-title')}</h3>
      <label className="options-choice">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={help}
          onChange={({ target }) => void change(target.checked)}
        />
        {say('display.remind')}
      </label>
      <p className="options-lead" id={help}>
        {say('display.remind-help')}
      </p>
      {isOn && isKnown === false && <p className="options-lead">{say('display.remind-no-hours')}</p>}
      {isRefused && (
        <p className="editor-problem" role="alert">
          {say('connections.notify-refused')}
        </p>
      )}
    </div>
  );
}
