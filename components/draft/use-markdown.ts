import { download } from '@/components/ui/download';
import { renderMarkdown } from '@/utils/destinations/markdown/render';
import type { Decision } from '@/utils/domain/decision/decision';
import { useLinked } from './use-linked';

/** A decision as a Markdown file, with what it replaces linked. */
export interface MarkdownOfDecision {
  readonly text: () => string;
  readonly copy: () => Promise<void>;
  readonly keep: () => void;
}

/** The file and the two ways to take it along; `say` is told in a sentence what came of it. */
export function useMarkdown(decision: Decision, say: (words: string) => void): MarkdownOfDecision {
  const linked = useLinked(decision);
  const file = () => renderMarkdown(linked);
  return {
    text: () => file().text,
    copy: async () => {
      try {
        await navigator.clipboard.writeText(file().text);
        say('Copied.');
      } catch {
        say('The browser didn’t allow copying. Use Download .md instead.');
      }
    },
    keep: () => {
      const { name, text } = file();
      download(name, text);
      say(`Downloaded as ${name}.`);
    },
  };
}
