import './document-preview.css';
import type { ReactNode } from 'react';
import { useDocumentWords } from '@/components/ui/use-document-words';
import type {
  Content,
  Other,
  Outline,
  OutlineMessage,
  Paragraph,
} from '@/utils/destinations/outline/outline';
import { outlineOf } from '@/utils/destinations/outline/outline-of';
import type { Decision } from '@/utils/domain/decision/decision';
import { directionOf } from '@/utils/words/languages';
import { Blocks } from './block-view';
import { useLinked } from './use-linked';

export interface DocumentPreviewProps {
  readonly decision: Decision;
  /** Gets the document as soon as it is drawn, and null as it goes. */
  readonly drawn: (document: HTMLElement | null) => void;
}

/** The document of a decision as its readers will see it, in the language of documents. */
export function DocumentPreview({ decision, drawn }: DocumentPreviewProps) {
  const linked = useLinked(decision);
  const words = useDocumentWords();
  if (words === null) return null;
  const { language } = words;
  return (
    <article ref={drawn} className="document-preview" lang={language} dir={directionOf(language)}>
      <Document {...outlineOf(linked, words)} />
    </article>
  );
}

function Document({ title, standing, callout, parts, source }: Outline) {
  const rest = parts.filter(({ id }) => id !== callout.id || callout.paragraphs.length === 0);
  return (
    <>
      <h2 dir="auto">{title}</h2>
      <div className="document-callout">
        <p className="document-standing">
          {standing.map(({ kind, parts: words }, at) => (
            <span key={kind}>
              {at > 0 && ' · '}
              {words.map(partOfFact)}
            </span>
          ))}
        </p>
        <Paragraphs of={callout.paragraphs} />
      </div>
      {rest.map(({ id, heading, content }) => (
        <section key={id}>
          <h3>{heading}</h3>
          <PartContent {...content} />
        </section>
      ))}
      <section>
        <h3>{source.heading}</h3>
        <Paragraphs of={[source.intro]} />
        {source.notRead.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Blocks blocks={source.selection} />
        {source.messages.map((message) => (
          <Message key={message.id} {...message} />
        ))}
      </section>
    </>
  );
}

function partOfFact(part: string | Other): ReactNode {
  if (typeof part === 'string') return part;
  const { id, title, href } = part;
  if (href === null) return <bdi key={id}>{title}</bdi>;
  return (
    <a key={id} href={href} target="_blank" rel="noreferrer noopener" dir="auto">
      {title}
    </a>
  );
}

function PartContent(content: Content) {
  switch (content.kind) {
    case 'text':
      return <Paragraphs of={content.paragraphs} />;
    case 'bullets':
      return <ul>{content.items.map((paragraphs, at) => item(at, <Paragraphs of={paragraphs} />))}</ul>;
    case 'people':
      return (
        <dl>
          {content.rows.map(({ role, people }) => (
            <div key={role}>
              <dt>{role}</dt>
              {people.map(({ name }) => (
                <dd key={name} dir="auto">
                  {name}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      );
    case 'options':
      return (
        <ul>
          {content.options.map(({ paragraphs, isTaken, reason }, at) =>
            item(
              at,
              <div className={isTaken ? 'is-taken' : undefined}>
                <Paragraphs of={paragraphs} />
                {reason.length > 0 && <Paragraphs of={[reason]} />}
              </div>,
            ),
          )}
        </ul>
      );
    case 'actions':
      return (
        <ul>
          {content.actions.map(({ paragraphs, tail }, at) => {
            const last = paragraphs.at(-1) ?? [];
            return item(at, <Paragraphs of={[...paragraphs.slice(0, -1), [...last, { text: tail }]]} />);
          })}
        </ul>
      );
  }
}

function Message({ head, blocks, leftOut, links, files }: OutlineMessage) {
  return (
    <>
      <Paragraphs of={[head]} />
      <blockquote>
        <Blocks blocks={blocks} />
        {leftOut !== '' && <small>{leftOut}</small>}
      </blockquote>
      {[...links, ...files].map(({ label, href }) => (
        <p key={`${label} ${href}`}>
          <a href={href} target="_blank" rel="noreferrer noopener" dir="auto">
            {label.trim() === '' ? href : label}
          </a>
        </p>
      ))}
    </>
  );
}

/** The document is drawn anew as a whole. */
function item(at: number, child: ReactNode) {
  return <li key={at}>{child}</li>;
}

function Paragraphs({ of }: { readonly of: readonly Paragraph[] }) {
  return <Blocks blocks={of.map((runs) => ({ type: 'paragraph', runs }))} />;
}
