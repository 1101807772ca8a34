import type { SourceMessage } from '@/utils/domain/decision/decision';
import { isShownPart, partBlocks, type Stretch, stretchesOf } from '@/utils/domain/decision/left-out';
import type { NamedLink } from '@/utils/domain/thread/capture';
import { Blocks } from './block-view';
import { LeftOutPart } from './left-out-part';

export interface DraftMessageProps {
  readonly message: SourceMessage;
  /** When it was sent, in words. */
  readonly when: string;
  /** Takes a part of it in, or leaves it out again; absent where the message is only shown. */
  readonly onKeep?: ((index: number, isKept: boolean) => void) | undefined;
}

/** A captured message: who wrote it and when, its own words, and folded at its place what was left out of them. */
export function DraftMessage({ message, when, onKeep }: DraftMessageProps) {
  const { author, links, files } = message;
  const view = (stretch: Stretch, at: number) => {
    // A message's stretches keep their order as long as it is shown.
    if (stretch.kind === 'own') return <Blocks key={`own ${at}`} blocks={stretch.blocks} />;
    const { index, part } = stretch;
    if (isShownPart(message, index) && part.isKept !== true)
      return <Blocks key={index} blocks={partBlocks(part)} />;
    return <LeftOutPart key={index} part={part} onKeep={onKeep && ((isKept) => onKeep(index, isKept))} />;
  };
  return (
    <article className="draft-quote">
      <p className="draft-author">
        <strong>
          <bdi>{author === null ? 'Author not named on the page' : author.name}</bdi>
        </strong>
        , {when}
      </p>
      {stretchesOf(message).map(view)}
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
