import { useEffect, useId, useState } from 'react';
import { liveRows } from '@/components/ui/live-query';
import { useRows } from '@/components/ui/live-rows';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { findMe } from '@/utils/store/find-people';
import { switchOwed } from './switch-owed';

const hasMe = liveRows(async () => (await findMe()) !== null);

/** Whether threads that the reader opens say what they owe there. Off until switched on; switched off it is forgotten. */
export function OwedCard() {
  const { say } = useWords();
  const help = useId();
  const isOn = useSignals()?.owed === true;
  const isKnown = useRows(hasMe);
  // Shown at once; the stored setting follows a moment later.
  const [chosen, setChosen] = useState(isOn);
  useEffect(() => setChosen(isOn), [isOn]);
  const change = (wanted: boolean) => {
    setChosen(wanted);
    void switchOwed(wanted);
  };
  return (
    <div className="card stack">
      <h3>{say('popup.owed')}</h3>
      <label className="options-choice">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={help}
          onChange={({ target }) => change(target.checked)}
        />
        {say('display.owed')}
      </label>
      <p className="options-lead" id={help}>
        {say('display.owed-help')}
      </p>
      {isOn && isKnown === false && <p className="options-lead">{say('display.owed-no-hours')}</p>}
    </div>
  );
}
