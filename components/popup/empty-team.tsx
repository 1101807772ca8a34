import { Button } from '@/components/ui/button';
import { openOptions } from '@/components/ui/open-in-tab';
import { useWords } from '@/components/ui/words';
import { sampleTeam } from '@/utils/roster/sample-team';
import { savePeople } from '@/utils/store/people';

/** The first thing to do: nobody is known yet. */
export function EmptyTeam() {
  const { say } = useWords();
  return (
    <section className="popup-empty">
      <h2>{say('popup.empty')}</h2>
      <p className="quiet-text">{say('popup.empty-text')}</p>
      <div className="row">
        <Button look="primary" onClick={() => openOptions('people/new')}>
          {say('popup.add-people')}
        </Button>
        <Button onClick={() => void savePeople(sampleTeam(Temporal.Now.plainDateISO()))}>
          {say('welcome.load-sample')}
        </Button>
        <Button look="quiet" onClick={() => openOptions('transfer')}>
          {say('welcome.import')}
        </Button>
      </div>
    </section>
  );
}
