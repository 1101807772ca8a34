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
  const when = (message: SourceMessage) => sentWords(message, reader);
  const names = documents.map(({ destination }) => destinationFacts[destination].name).join(' and ');
  const beside = source === null ? '' : `, and the thread where it is open in ${siteText[source.site]}`;
  return (
    <section className="changed" aria-label="Changed since logged">
      <h3>Changed since logged</h3>
      <p className="changed-what">
        Compares the document in {names}
        {beside}, with what was logged.
      </p>
      <Button onClick={() => void compare()} aria-disabled={isReading}>
        {isReading ? 'Reading …' : answer === null ? 'Compare now' : 'Compare again'}
      </Button>
      <div role="status">
        {answer?.places.map((place) => (
          <PlaceChanges key={place.where} {...place} />
        ))}
        {answer !== null && <p className="changed-what">Read {whenText(answer.at, reader)}, your time.</p>}
      </div>
    </section>
  );
}

function PlaceChanges({ where, changes, problem, note }: Compared) {
  const { say } = useWords();
  const none =
    note === null
      ? 'Nothing differs from what was logged.'
      : 'Nothing that could be compared differs from what was logged.';
  const rest = (problem === null ? null : sayTold(say, problem)) ?? (changes.length === 0 ? none : null);
  return (
    <div
      className="changed-place"
      data-state={problem !== null ? 'unknown' : changes.length === 0 ? 'same' : 'changed'}
    >
      <h4>{where}</h4>
      {rest !== null && <p>{rest}</p>}
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={change} dir="auto">
              {change}
            </li>
          ))}
        </ul>
      )}
      {note !== null && <p className="changed-what">{note}</p>}
    </div>
  );
}
