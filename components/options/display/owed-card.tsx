import { useRows } from '@/components/ui/live-rows';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { hasMe } from './has-me';
import { SwitchCard } from './switch-card';
import { switchOwed } from './switch-owed';

/** Whether threads that the reader opens say what they owe there. Off until switched on; switched off it is forgotten. */
export function OwedCard() {
  const { say } = useWords();
  const isOn = useSignals()?.owed === true;
  const isKnown = useRows(hasMe);
  return (
    <SwitchCard
      title={say('popup.owed')}
      label={say('display.owed')}
      help={say('display.owed-help')}
      {...{ isOn }}
      turn={switchOwed}
    >
      {isOn && isKnown === false && <p className="options-lead">{say('display.owed-no-hours')}</p>}
    </SwitchCard>
  );
}
