import { useWords } from '@/components/ui/words';
import { Legend } from './legend';
import { PinHint } from './pin-hint';
import { RunStep } from './run-step';

/** Where the badges are, what they say, and how the icon and the keys are at hand. */
export function DoneStep() {
  const { say, show } = useWords();
  return (
    <RunStep title={say('welcome.ready')}>
      <p className="welcome-text">
        {show('welcome.open-sites', {
          gmail: (
            <a href="https://mail.google.com/" target="_blank" rel="noreferrer">
              Gmail
            </a>
          ),
          slack: (
            <a href="https://app.slack.com/" target="_blank" rel="noreferrer">
              Slack
            </a>
          ),
        })}
      </p>
      <Legend />
      <PinHint />
    </RunStep>
  );
}
