import { Button } from '@/components/ui/button';
import { openOptions } from '@/components/ui/open-in-tab';
import { useReader } from '@/components/ui/reader';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { normChanges } from '@/utils/domain/norms/norm-changes';
import type { SourceChange } from '@/utils/domain/norms/norms-news';
import { writeSignals } from '@/utils/platform/signals';

/** One quiet line: which source changed the team's norms last, when, and how many since the reader last saw them. */
export function NormsChanged({ news }: { readonly news: readonly SourceChange[] }) {
  const { say } = useWords();
  const reader = useReader();
  const [newest, oldest] = [news[0], news.at(-1)];
  if (newest === undefined || oldest === undefined) return null;
  const { from, changedBy, team } = newest.version;
  const { length } = normChanges({ team: oldest.before, people: {} }, { team, people: {} });
  return (
    <p className="popup-norms quiet-text" role="status">
      <span>{say('norms-form.changed-by', { source: changedBy ?? '', when: whenText(from, reader) })}</span>
      {length > 0 && (
        <Button look="quiet" onClick={() => openOptions('norms')}>
          {say('popup.norms-what', { count: length })}
        </Button>
      )}
      <Button look="quiet" onClick={() => void writeSignals({ normsSeen: from })}>
        {say('norms-form.news-seen')}
      </Button>
    </p>
  );
}
