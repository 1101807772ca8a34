import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { LeftOut } from '@/utils/domain/decision/decision';
import { partBlocks, partPhrase } from '@/utils/domain/decision/left-out';
import { Blocks } from './block-view';

export interface LeftOutPartProps {
  readonly part: LeftOut;
  /** Absent where the message is only shown. */
  readonly onKeep?: ((isKept: boolean) => void) | undefined;
}

/** A part that is not the writer's own words: folded to one line, or taken in with a way back. */
export function FoldedPart({ part, onKeep }: LeftOutPartProps) {
  const { say } = useWords();
  if (part.isKept === true) {
    return (
      <div className="draft-kept">
        <Blocks blocks={partBlocks(part, say)} />
        {onKeep && (
          <Button look="quiet" onClick={() => onKeep(false)}>
            {say('draft.leave-out')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <details className="draft-left-out">
      <summary>
        <bdi>{say(partPhrase(part))}</bdi>
      </summary>
      <div className="draft-left-out-words">
        <Blocks blocks={part.blocks} />
        {onKeep && <Button onClick={() => onKeep(true)}>{say('draft.keep-part')}</Button>}
      </div>
    </details>
  );
}
