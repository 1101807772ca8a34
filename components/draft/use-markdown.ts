import { download } from '@/components/ui/download';
import { useDocumentWords } from '@/components/ui/use-document-words';
import { useWords } from '@/components/ui/words';
import { readDocumentWords } from '@/utils/destinations/document-words';
import { renderMarkdown } from '@/utils/destinations/markdown/render';
import type { Decision } from '@/utils/domain/decision/decision';
import { useLinked } from './use-linked';

/** A decision as a Markdown file, with what it replaces linked. */
export interface MarkdownOfDecision {
  readonly text: () => string;
  readonly copy: () => Promise<void>;
  readonly keep: () => Promise<void>;
}

/** The file and the two ways to take it along; `tell` is told in a sentence what came of it. */
export function useMarkdown(decision: Decision, tell: (words: string) => void): MarkdownOfDecision {
  const { say } = useWords();
  const linked = useLinked(decision);
  const words = useDocumentWords();
  const file = async () => renderMarkdown(linked, await readDocumentWords(null));
  return {
    text: () => (words === null ? '' : renderMarkdown(linked, words).text),
    copy: async () => {
      try {
        await navigator.clipboard.writeText((await file()).text);
        tell(say('draft.copied'));
      } catch {
        tell(say('draft.copy-refused', { button: say('ui.download-markdown') }));
      }
    },
    keep: async () => {
      const { name, text } = await file();
      download(name, text);
      tell(say('ui.downloaded', { name }));
    },
  };
}
