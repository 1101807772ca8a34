import { useReader } from '@/components/ui/reader';
import './changed-since.css';
import { useState } from 'react';
import { sentWords } from '@/components/changed/sent-words';
import { Button } from '@/components/ui/button';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import type { Compared } from '@/utils/decisions/compare/compared';
import { destinationFacts } from '@/utils/destinations/facts';
import type { SourceMessage } from '@/utils/domain/decision/decision';
import { siteText } from '@/utils/domain/decision/decision-words';
import { isSite } from '@/utils/domain/thread/capture';
import type { StoredDecision } from '@/utils/store/database';
import { webLinksIn } from '@/utils/store/document-links';
import { sayTold } from '@/utils/words/say';

export interface ChangedSinceProps {
  readonly stored: StoredDecision;
}

interface Answer {
  /** Epoch ms. */
  readonly at: number;
  readonly places: readonly Compared[];
}

/** *Changed since logged*: on demand, what is other in the documents and in the open thread than what was logged. */
export function ChangedSince({ stored }: ChangedSinceProps) {
  const { say } = useWords();
  const reader = useReader();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isReading, setIsReading] = useState(false);
  const documents = webLinksIn(stored.links);
  const { source } = stored.decision;
  if (documents.length === 0) return null;
  const compare = async () => {
    setIsReading(true);
    try {
      // What speaks to Notion and Google is loaded for the click only.
      const [{ compareWithLogged }, { pageHttp }] = await Promise.all([
        import('@/utils/decisions/compare/compare'),
        import('@/components/options/connections/page-http'),
      ]);
      setAnswer({ places: await compareWithLogged(stored, { httpFor: pageHttp, when }), at: Date.now() });
    } finally {
      setIsReading(false);
    }
  };
  const when = (message: SourceMessage) => sentWords(message, reader, say);
  const names = documents.map(({ destination }) => destinationFacts[destination].name);
  return (
    <section className="changed" aria-label={say('changes.title')}>
      <h3>{say('changes.title')}</h3>
      <p className="changed-what">
        {source === null
          ? say('changes.what', { names })
          : say(isSite(source.site) ? 'changes.what-thread' : 'changes.what-task', {
              names,
              site: siteText[source.site],
            })}
      </p>
      <Button onClick={() => void compare()} aria-disabled={isReading}>
        {say(isReading ? 'changes.reading' : answer === null ? 'labels.compare-now' : 'changes.again')}
      </Button>
      <div role="status">
        {answer?.places.map((place) => (
          <PlaceChanges key={place.where} {...place} />
        ))}
        {answer !== null && (
          <p className="changed-what">{say('changes.read', { when: whenText(answer.at, reader) })}</p>
        )}
      </div>
    </section>
  );
}

function PlaceChanges({ where, changes, problem, notes }: Compared) {
  const { say } = useWords();
  const none = say(notes.length === 0 ? 'changes.none' : 'changes.none-compared');
  const rest = problem === null ? (changes.length === 0 ? none : null) : sayTold(say, problem);
  const lines = changes.map((change) => say(change));
  return (
    <div
      className="changed-place"
      data-state={problem !== null ? 'unknown' : changes.length === 0 ? 'same' : 'changed'}
    >
      <h4>{say('changes.where', { name: where })}</h4>
      {rest !== null && <p>{rest}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {notes.length > 0 && <p className="changed-what">{notes.map((note) => say(note)).join(' ')}</p>}
    </div>
  );
}
