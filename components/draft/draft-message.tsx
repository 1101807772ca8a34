import { useRef } from 'react';
import { Listed } from '@/components/ui/listed';
import { useWords } from '@/components/ui/words';
import type { SourceMessage } from '@/utils/domain/decision/decision';
import { isShownPart, type MessageStretch, partBlocks, stretchesOf } from '@/utils/domain/decision/left-out';
import { messageText } from '@/utils/domain/decision/use-message';
import type { NamedLink } from '@/utils/domain/thread/capture';
import { Blocks } from './block-view';
import { DraftUses, type UseOfMessages } from './draft-uses';
import { FoldedPart } from './left-out-part';

export interface DraftMessageProps {
  readonly message: SourceMessage;
  /** When it was sent, in words. */
  readonly when: string;
  /** Takes a part of it in, or leaves it out again; absent where the message is only shown. */
  readonly onKeep?: ((index: number, isKept: boolean) => void) | undefined;
  /** The record that its words can go into; absent where the message is only shown. */
  readonly into?: UseOfMessages | undefined;
}

/** A captured message: who wrote it and when, its own words, and folded at its place what was left out of them. */
export function DraftMessage({ message, when, onKeep, into }: DraftMessageProps) {
  const { say, show } = useWords();
  const { author, links, files } = message;
  const words = useRef<HTMLDivElement>(null);
  const view = (stretch: MessageStretch, at: number) => {
    // A message's stretches keep their order as long as it is shown.
    if (stretch.kind === 'own') return <Blocks key={`own ${at}`} blocks={stretch.blocks} />;
    const { index, part } = stretch;
    if (isShownPart(message, index) && part.isKept !== true)
      return <Blocks key={index} blocks={partBlocks(part, say)} />;
    return <FoldedPart key={index} part={part} onKeep={onKeep && ((isKept) => onKeep(index, isKept))} />;
  };
  return (
    <article className="draft-quote">
      <p className="draft-author">
        {show('draft.author', {
          author: <strong>{author === null ? say('draft.author-unknown') : author.name}</strong>,
          when,
        })}
      </p>
      <div className="draft-words" ref={words}>
        {stretchesOf(message).map(view)}
      </div>
      <Links label="draft.links" links={links} />
      <Links label="draft.files" links={files} />
      {into && messageText(message).text !== '' && <DraftUses {...into} message={message} words={words} />}
    </article>
  );
}

function Links({
  label,
  links,
}: {
  readonly label: 'draft.links' | 'draft.files';
  readonly links: readonly NamedLink[];
}) {
  const { show } = useWords();
  if (links.length === 0) return null;
  const anchors = links.map(({ label: name, href }) => (
    <a key={`${href} ${name}`} href={href} target="_blank" rel="noreferrer noopener" dir="auto">
      {name.trim() === '' ? href : name}
    </a>
  ));
  return <p className="draft-links">{show(label, { links: <Listed items={anchors} /> })}</p>;
}
