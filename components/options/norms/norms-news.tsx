import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useSignals } from '@/components/ui/use-signals';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { normChanges } from '@/utils/domain/norms/norm-changes';
import type { NormVersion } from '@/utils/domain/norms/norms';
import { newsOf } from '@/utils/domain/norms/norms-news';
import { writeSignals } from '@/utils/platform/signals';
import { storedSources } from '@/utils/store/layers/sources';
import { changeText } from './change-text';

/** Where the team's norms come from, and what a source changed in them since the reader last said that they saw it. */
export function NormsNews({ versions }: { readonly versions: readonly NormVersion[] }) {
  const { say } = useWords();
  const reader = useReader();
  const signals = useSignals();
  const sources = useLiveQuery(() => storedSources());
  const newest = versions.at(-1);
  if (signals === null || sources === undefined || newest === undefined) return null;
  const from = newest.given && sources.find(({ norms }) => norms != null);
  const news = newsOf(versions, signals.normsSeen);
  return (
    <>
      {from !== undefined && (
        <p className="options-lead">
          {say('norms-form.from-source', { source: from.name, when: whenText(from.loadedAt, reader) })}
        </p>
      )}
      {news.length > 0 && (
        <div className="share-norms-found" role="status">
          {news.map(({ before, version }) => (
            <div key={version.from}>
              <strong>
                {say('norms-form.changed-by', {
                  source: version.changedBy ?? '',
                  when: whenText(version.from, reader),
                })}
              </strong>
              <ul>
                {normChanges({ team: before, people: {} }, { team: version.team, people: {} }).map(
                  (change) => (
                    <li key={`${change.channel}${change.urgency}`}>{changeText(change, undefined, say)}</li>
                  ),
                )}
              </ul>
            </div>
          ))}
          <Button onClick={() => void writeSignals({ normsSeen: newest.from })}>
            {say('norms-form.news-seen')}
          </Button>
        </div>
      )}
    </>
  );
}
