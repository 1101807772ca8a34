import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { download } from '@/components/ui/download';
import { useShortcut } from '@/components/ui/shortcut';
import { useWords } from '@/components/ui/words';
import { draftPath } from '@/utils/platform/log-decision';
import { newestKeys, type StatusFilter } from '@/utils/store/decision-lines';
import { type Phrase, phrase } from '@/utils/words/phrase';

export interface LogHeadProps {
  readonly search: string;
  readonly status: StatusFilter;
  /** Keys of what a search found; null where nothing is searched for. */
  readonly found: readonly string[] | null;
  /** How many decisions the list holds. */
  readonly count: number;
}

/** The page's title, and what can be done with everything in the list. */
export function LogHead({ search, status, found, count }: LogHeadProps) {
  const { say } = useWords();
  const [said, setSaid] = useState<Phrase | null>(null);
  const isPart = search.trim() !== '' || status !== null;
  const keep = async () => {
    const keys = found ?? (await newestKeys(status));
    const all = keys.length;
    const { markdownOf } = await import('./markdown-of');
    const text = await markdownOf(keys, (done) => setSaid(phrase('log.writing', { done, all })));
    const name = `${say('log.file')}-${Temporal.Now.plainDateISO()}.md`;
    download(name, text);
    setSaid(phrase('ui.downloaded', { name }));
  };
  return (
    <header className="log-head wide-head">
      <h1>{say('log.title')}</h1>
      <div className="row">
        <span className="log-said" role="status">
          {said !== null && say(said)}
        </span>
        {count > 0 && (
          <Button onClick={() => void keep()}>
            {isPart ? say('log.download-found', { count }) : say('log.download-all')}
          </Button>
        )}
        <Button onClick={() => void writeByHand()}>{say('ui.write-by-hand')}</Button>
        <a className="button quiet" href="/options.html">
          {say('log.options')}
        </a>
      </div>
    </header>
  );
}

/** What to do before anything stands in the log. */
export function EmptyLog() {
  const { say, show } = useWords();
  const keys = useShortcut();
  const logDecision = <strong>{say('labels.log-decision')}</strong>;
  return (
    <section className="log-empty">
      <h2>{say('log.empty')}</h2>
      <p className="quiet-text">
        {keys === null || keys === ''
          ? show('log.empty-text', { logDecision })
          : show('log.empty-text-keys', { logDecision, keys: <kbd>{keys}</kbd> })}
      </p>
    </section>
  );
}

async function writeByHand(): Promise<void> {
  const key = crypto.randomUUID();
  const { beginByHand } = await import('@/utils/decisions/begin-by-hand');
  await beginByHand(key, Date.now());
  window.location.assign(draftPath(key));
}
