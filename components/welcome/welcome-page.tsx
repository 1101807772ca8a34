import './welcome.css';
import { useEffect, useState } from 'react';
import { RecentChanges } from '@/components/ui/recent-changes';
import { UndoToast } from '@/components/ui/undo-toast';
import { useSignals } from '@/components/ui/use-signals';
import { useTold } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { ConsentStep } from './consent-step';
import { FirstRun } from './first-run';
import { SiteAccess } from './site-access';
import { prepareTeamStep } from './team-step';
import { TryIt } from './try-it';

/**
 * Opened at installation: what one gets, to be tried; beside it what is read, then the people. Nothing is read before the
 * first step is accepted.
 */
export function WelcomePage() {
  const { say } = useWords();
  const signals = useSignals();
  const told = useTold('');
  const [declined, setDeclined] = useState(false);
  useEffect(prepareTeamStep, []);
  return (
    <main className={signals?.consent === true ? 'welcome is-started' : 'welcome'}>
      <header className="stack welcome-head">
        <h1 className="welcome-title">{say('welcome.title')}</h1>
        <p className="welcome-lead">{say('welcome.lead')}</p>
        <div className="welcome-told">
          <UndoToast {...told} />
          <RecentChanges past={told.past} undo={told.undo} />
        </div>
      </header>
      <TryIt />
      <div className="stack welcome-steps">
        {signals === null ? null : signals.consent ? (
          <FirstRun tell={told.tell} />
        ) : (
          <ConsentStep declined={declined} onDecline={() => setDeclined(true)} />
        )}
        <SiteAccess />
      </div>
    </main>
  );
}
