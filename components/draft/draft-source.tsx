import './draft-source.css';
import type { NamedLink } from '@/utils/domain/capture';
import type { Decision, SourceMessage } from '@/utils/domain/decision';
import { countText, notReadText, siteText } from '@/utils/domain/decision-words';
import type { Display } from '@/utils/domain/words';
import { Blocks } from './block-view';
import { sentWords } from './sent-words';

/** So many messages stand open; the rest are one click away. */
const shown = 3;

export interface DraftSourceProps {
  readonly decision: Decision;
  /** The system zone. */
  readonly zone: string;
  readonly display: Display;
}

/** What the decision rests on: the thread as it was read, and what was not read of it. */
export function DraftSource({ decision, zone, display }: DraftSourceProps) {
  const { source, messages, notRead, selection } = decision;
  if (source === null) {
    return (
      <section className="draft-source" aria-label="Source">
        <h2>Source</h2>
        <p className="quiet-text">Written by hand, without a thread.</p>
      </section>
    );
  }
  const rest = messages.slice(shown);
  const quoted = (message: SourceMessage) => (
    <Quoted key={message.id} message={message} when={sentWords(message, zone, Date.now(), display)} />
  );
  return (
    <section className="draft-source" aria-label="Source">
      <h2>
        Source · {siteText[source.site]}, {countText(messages.length, 'message')}
      </h2>
      <a href={source.permalink} target="_blank" rel="noreferrer noopener" dir="auto">
        {source.title.trim() === '' ? 'Open the thread' : source.title}
      </a>
      {notRead.map((part) => (
        <p className="draft-not-read" key={part.why}>
          {notReadText(part)}
        </p>
      ))}
      {selection !== null && selection.length > 0 && (
        <article className="draft-quote is-selected">
          <p className="draft-author">Selected text</p>
          <Blocks blocks={selection} />
        </article>
      )}
      {messages.slice(0, shown).map(quoted)}
      {rest.length > 0 && (
        <details>
          <summary>{countText(rest.length, 'more message')}</summary>
          <div className="draft-quotes">{rest.map(quoted)}</div>
        </details>
      )}
    </section>
  );
}

function Quoted({ message, when }: { readonly message: SourceMessage; readonly when: string }) {
  const { author, blocks, links, files } = message;
  return (
    <article className="draft-quote">
      <p className="draft-author">
        <strong>
          <bdi>{author === null ? 'Author not named on the page' : author.name}</bdi>
        </strong>
        , {when}
      </p>
      <Blocks blocks={blocks} />
      <Links label="Links" links={links} />
      <Links label="Files" links={files} />
    </article>
  );
}

function Links({ label, links }: { readonly label: string; readonly links: readonly NamedLink[] }) {
  if (links.length === 0) return null;
  return (
    <p className="draft-links">
      {label}:{' '}
      {links.map(({ label: name, href }, at) => (
        <span key={`${href} ${name}`}>
          {at > 0 && ', '}
          <a href={href} target="_blank" rel="noreferrer noopener" dir="auto">
            {name.trim() === '' ? href : name}
          </a>
        </span>
      ))}
    </p>
  );
}
