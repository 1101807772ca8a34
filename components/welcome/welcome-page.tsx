import './welcome.css';
import { useState } from 'react';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { ConsentStep } from './consent-step';
import { SiteAccess } from './site-access';
import { StartStep } from './start-step';
import { TryIt } from './try-it';

/**
 * Opened at installation: what one gets, to be tried; beside it what is read, then the people. Nothing is read before the
 * first step is accepted.
 */
export function WelcomePage() {
  const { say } = useWords();
  const signals = useSignals();
  const [declined, setDeclined] = useState(false);
  return (
    <main className="welcome">
      <header className="stack welcome-head">
        <h1 className="welcome-title">{say('welcome.title')}</h1>
        <p className="welcome-lead">{say('welcome.lead')}</p>
      </header>
      <TryIt />
      <div className="stack welcome-steps">
        {signals === null ? null : signals.consent ? (
          <StartStep />
        ) : (
          <ConsentStep declined={declined} onDecline={() => setDeclined(true)} />
        )}
        <SiteAccess />
      </div>
    </main>
  );
}
