import { WhatIsRead } from '@/components/privacy/what-is-read';
import { Button } from '@/components/ui/button';
import { writeSignals } from '@/utils/platform/signals';

export interface ConsentStepProps {
  /** Whether *Not now* was chosen. */
  readonly declined: boolean;
  readonly onDecline: () => void;
}

/** The first step: what is read and what leaves, and the reader's word. */
export function ConsentStep({ declined, onDecline }: ConsentStepProps) {
  return (
    <section className="card stack welcome-card" aria-labelledby="consent-title">
      <h2 id="consent-title">What Meantime reads</h2>
      <WhatIsRead />
      <div className="row">
        <Button look="primary" onClick={() => writeSignals({ consent: true })}>
          Accept and start
        </Button>
        <Button look="quiet" onClick={onDecline}>
          Not now
        </Button>
      </div>
      <p className="quiet-text welcome-note" role="status">
        {declined
          ? 'All right: no page is read. Come back to this page from the Meantime button, or close it.'
          : 'Until you accept, no page is read. You can stop at any time in the options.'}
      </p>
    </section>
  );
}
