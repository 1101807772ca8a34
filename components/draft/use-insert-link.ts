import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useWords } from '@/components/ui/words';
import { insertLink } from '@/utils/decisions/insert-link';
import { sites } from '@/utils/sites/list';
import type { StoredDecision } from '@/utils/store/database';
import { type Phrase, phrase } from '@/utils/words/phrase';

export interface LinkInserter {
  /** What the control that does it says. */
  readonly text: string;
  readonly insert: () => Promise<void>;
}

/**
 * Writes the link of a saved decision into the reply that is open in its thread, else copies it; null while the site is
 * open in no tab.
 */
export function useInsertLink(
  stored: StoredDecision | null,
  onSaid: (words: string) => void,
): LinkInserter | null {
  const { say } = useWords();
  const site = sites.find(({ id }) => id === stored?.decision.source?.site);
  const isOpen = useIsOpen(site?.matches);
  if (!isOpen || stored === null) return null;
  const hasLink = Object.values(stored.links ?? {}).some(({ href }) => /^https:/i.test(href));
  return {
    text: say(hasLink ? 'labels.insert-link' : 'draft.insert-title'),
    async insert() {
      const { words, copy } = await insertLink(stored.key);
      const before = say(words);
      if (copy === null) return onSaid(before);
      const next = say(await copied(copy, hasLink ? 'link' : 'other'));
      onSaid(say('labels.sentences', { before, next }));
    },
  };
}

/** Puts a text on the clipboard, and says so or what to do. */
async function copied(text: string, what: 'link' | 'other'): Promise<Phrase> {
  try {
    await navigator.clipboard.writeText(text);
    return phrase('draft.copied-what', { what });
  } catch {
    return phrase('draft.open-reply');
  }
}

/** Whether a tab shows this site, as tabs come and go. */
function useIsOpen(matches: readonly string[] | undefined): boolean {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (matches === undefined) return;
    const look = () =>
      void browser.tabs.query({ url: [...matches] }).then((tabs) => setIsOpen(tabs.length > 0));
    look();
    browser.tabs.onUpdated.addListener(look);
    browser.tabs.onRemoved.addListener(look);
    return () => {
      browser.tabs.onUpdated.removeListener(look);
      browser.tabs.onRemoved.removeListener(look);
    };
  }, [matches]);
  return isOpen && matches !== undefined;
}
