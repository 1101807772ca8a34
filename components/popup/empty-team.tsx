import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { sampleTeam } from '@/utils/roster/sample-team';
import { savePeople } from '@/utils/store/people';

/** The first thing to do: nobody is known yet. */
export function EmptyTeam() {
  return (
    <section className="popup-empty">
      <h2>Nobody is in your people list yet</h2>
      <p className="quiet-text">
        Meantime shows the local time and the reply window of the people you add. They stay in this browser.
      </p>
      <div className="row">
        <Button look="primary" onClick={() => void browser.runtime.openOptionsPage()}>
          Add people
        </Button>
        <Button onClick={() => void savePeople(sampleTeam(Temporal.Now.plainDateISO()))}>
          Load the sample team
        </Button>
      </div>
    </section>
  );
}
