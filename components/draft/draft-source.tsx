import { useReader } from '@/components/ui/reader';
import './draft-source.css';
import { sentWords } from '@/components/changed/sent-words';
import { useWords } from '@/components/ui/words';
import type { Decision, SourceMessage } from '@/utils/domain/decision/decision';
import { siteText } from '@/utils/domain/decision/decision-words';
import { withPart } from '@/utils/domain/decision/left-out';
import { sourceTitle } from '@/utils/domain/decision/source-title';
import { sayTold } from '@/utils/words/say';
import { Blocks } from './block-view';
import { DraftMessage } from './draft-message';
import { Unread } from './draft-unread';
import type { UseOfMessages } from './draft-uses';
import { DraftWait } from './draft-wait';
import type { OpenDraft } from './use-draft';

/** So many messages stand open, the last ones, since a thread decides at its end; the earlier ones are one click away. */
const shown = 3;

export interface DraftSourceProps {
  readonly decision: Decision;
  /** Changes what was captured; absent in the log, where the record is as it was saved and nothing above says what was not read. */
  readonly alter?: OpenDraft['alter'];
  /** The record that words of messages can go into; absent in the log. */
  readonly into?: UseOfMessages;
}

/** What the decision rests on: the thread as it was read. */
export function DraftSource({ decision, alter, into }: DraftSourceProps) {
  const { say } = useWords();
  const reader = useReader();
  const { source, messages, selection } = decision;
  if (source === null) {
    return (
      <section className="draft-source" aria-label={say('draft.source')}>
        <h2>{say('draft.source')}</h2>
        <p className="quiet-text">{say('draft.by-hand')}</p>
      </section>
    );
  }
  const earlier = messages.slice(0, -shown);
  const quoted = (message: SourceMessage) => (
    <DraftMessage
      key={message.id}
      message={message}
      when={sentWords(message, reader, say)}
      into={into}
      onKeep={
        alter &&
        ((index, isKept) =>
          alter((now) => ({ ...now, messages: withPart(now.messages, message.id, index, isKept) })))
      }
    />
  );
  return (
    <section className="draft-source" aria-label={say('draft.source')}>
      <h2>{say('draft.source-of', { site: siteText[source.site], count: messages.length })}</h2>
      <a href={source.permalink} target="_blank" rel="noreferrer noopener" dir="auto">
        {source.title.trim() === '' ? say('draft.open-thread') : sayTold(say, sourceTitle(source))}
      </a>
      {alter !== undefined && <DraftWait decision={decision} />}
      {alter === undefined && <Unread notRead={decision.notRead} />}
      {selection !== null && selection.length > 0 && (
        <article className="draft-quote is-selected">
          <p className="draft-author">{say('draft.selected')}</p>
          <Blocks blocks={selection} />
        </article>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{say('draft.earlier-messages', { count: earlier.length })}</summary>
          <div className="draft-quotes">{earlier.map(quoted)}</div>
        </details>
      )}
      {messages.slice(-shown).map(quoted)}
      {into !== undefined && messages.length > 0 && (
        <p className="quiet-text draft-select-part">{say('draft.select-part')}</p>
      )}
    </section>
  );
}
