import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { download } from '@/components/ui/download';
import { useShortcut } from '@/components/ui/shortcut';
import { beginByHand } from '@/utils/decisions/begin-by-hand';
import { countText } from '@/utils/domain/decision/decision-words';
import { draftPath } from '@/utils/platform/log-decision';
import { newestKeys, type StatusFilter } from '@/utils/store/decision-lines';
import { markdownOf } from './markdown-of';

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
  const [said, setSaid] = useState('');
  const isPart = search.trim() !== '' || status !== null;
  const keep = async () => {
    const keys = found ?? (await newestKeys(status));
    const file = await markdownOf(keys, (done) => setSaid(`${done} of ${keys.length} written …`));
    download(file.name, file.text);
    setSaid(`Downloaded as ${file.name}.`);
  };
  return (
    <header className="log-head">
      <h1>Decision log</h1>
      <div className="row">
        <span className="log-said" role="status">
          {said}
        </span>
        {count > 0 && (
          <Button onClick={() => void keep()}>
            {isPart ? `Download ${countText(count, 'decision')} as Markdown` : 'Download all as Markdown'}
          </Button>
        )}
        <Button onClick={() => void writeByHand()}>Write one by hand</Button>
      </div>
    </header>
  );
}

/** What to do before anything stands in the log. */
export function EmptyLog() {
  const keys = useShortcut();
  return (
    <section className="log-empty">
      <h2>No decision is logged yet</h2>
      <p className="quiet-text">
        Open a thread in Gmail or Slack and choose <strong>Log decision</strong> from the right-click menu, a
        person’s card or the toolbar popup
        {keys !== null && keys !== '' && (
          <>
            , or press <kbd>{keys}</kbd>
          </>
        )}
        . What you save appears here, in this browser only.
      </p>
    </section>
  );
}

async function writeByHand(): Promise<void> {
  const key = crypto.randomUUID();
  await beginByHand(key, Date.now());
  window.location.assign(draftPath(key));
}
