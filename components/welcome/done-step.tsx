import { SiteSwitches } from '@/components/sites/site-switches';
import { useWords } from '@/components/ui/words';
import { Legend } from './legend';
import { PinHint } from './pin-hint';

/** The end: where the badges are, what they say, and how the icon and the keys are at hand. Nothing is left to skip to. */
export function DoneStep() {
  const { say, show } = useWords();
  return (
    <li className="card stack welcome-card">
      <h2>{say('welcome.ready')}</h2>
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
      <SiteSwitches />
      <Legend />
      <PinHint />
    </li>
  );
}
