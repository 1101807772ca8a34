import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Decision } from '@/utils/domain/decision/decision';
import { DocumentPreview } from './document-preview';

export interface DraftPreviewProps {
  readonly decision: Decision;
  /** The same as a Markdown file. */
  readonly markdown: () => string;
}

/** The document before it is made, and one click away the file as it is. */
export function DraftPreview({ decision, markdown }: DraftPreviewProps) {
  const { say } = useWords();
  const [isRaw, setIsRaw] = useState(false);
  return (
    <div className="draft-preview-box">
      <Button look="quiet" aria-pressed={isRaw} onClick={() => setIsRaw(!isRaw)}>
        {say('draft.show-markdown')}
      </Button>
      <section
        className={isRaw ? 'draft-preview is-raw' : 'draft-preview'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={say(isRaw ? 'draft.preview-of' : 'draft.preview-document')}
      >
        {isRaw ? markdown() : <DocumentPreview decision={decision} drawn={reveal} />}
      </section>
    </div>
  );
}

/** The box is at the end of the page, above the buttons that stay in sight, and low until the document is in it. */
function reveal(document: HTMLElement | null): void {
  document?.closest('.draft-preview-box')?.scrollIntoView({ block: 'nearest' });
}
