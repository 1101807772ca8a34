import { useEffect, useId, useState } from 'react';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { switchDecided } from '@/utils/decisions/tell-decided';

/** Whether threads that have a decision say so on their page; off until it is switched on, and at once on open pages. */
export function DecidedCard() {
  const { say } = useWords();
  const help = useId();
  const isOn = useSignals()?.decided === true;
  // Shown at once; the stored setting follows a moment later.
  const [chosen, setChosen] = useState(isOn);
  useEffect(() => setChosen(isOn), [isOn]);
  const change = (wanted: boolean) => {
    setChosen(wanted);
    void switchDecided(wanted);
  };
  return (
    <div className="card stack">
      <h3>{say('display.decided-title')}</h3>
      <label className="options-choice">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={help}
          onChange={({ target }) => change(target.checked)}
        />
        {say('display.decided')}
      </label>
      <p className="options-lead" id={help}>
        {say('display.decided-help')}
      </p>
    </div>
  );
}
