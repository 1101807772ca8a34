import { Button } from '@/components/ui/button';
import { openOptions } from '@/components/ui/open-in-tab';
import { useWords } from '@/components/ui/words';

/** What saves people is loaded with the click alone: of all who open the popup hardly anybody has an empty team. */
async function loadSample(): Promise<void> {
  const { loadSampleTeam } = await import('@/components/options/people/load-sample-team');
  await loadSampleTeam();
}

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
        <Button onClick={() => void loadSample()}>{say('welcome.load-sample')}</Button>
        <Button look="quiet" onClick={() => openOptions('transfer')}>
          {say('welcome.import')}
        </Button>
      </div>
    </section>
  );
}
