import { ReadInShort } from '@/components/privacy/read-in-short';
import { WhatIsRead } from '@/components/privacy/what-is-read';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { writeSignals } from '@/utils/platform/signals';

export interface ConsentStepProps {
  /** Whether *Not now* was chosen. */
  readonly declined: boolean;
  readonly onDecline: () => void;
}

/** The first step: what is read and what leaves, in short and one click away in full, and the reader's word. */
export function ConsentStep({ declined, onDecline }: ConsentStepProps) {
  const { say } = useWords();
  return (
    <section className="card stack welcome-card" aria-labelledby="consent-title">
      <h2 id="consent-title">{say('welcome.reads')}</h2>
      <ReadInShort />
      <details className="welcome-all">
        <summary>{say('privacy.all')}</summary>
        <WhatIsRead />
      </details>
      <div className="row">
        <Button look="primary" onClick={() => writeSignals({ consent: true })}>
          {say('welcome.accept')}
        </Button>
        <Button look="quiet" onClick={onDecline}>
          {say('welcome.decline')}
        </Button>
      </div>
      <p className="quiet-text welcome-note" role="status">
        {say(declined ? 'welcome.declined' : 'welcome.before')}
      </p>
    </section>
  );
}
