import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { switchDecided } from '@/utils/decisions/tell-decided';
import { SwitchCard } from './switch-card';

/** Whether threads that have a decision say so on their page; off until it is switched on, and at once on open pages. */
export function DecidedCard() {
  const { say } = useWords();
  return (
    <SwitchCard
      title={say('display.decided-title')}
      label={say('display.decided')}
      help={say('display.decided-help')}
      isOn={useSignals()?.decided === true}
      turn={switchDecided}
    />
  );
}
