import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { sendMessage } from '@/utils/platform/messages';
import { sites } from '@/utils/sites/list';
import type { StoredDecision } from '@/utils/store/database';

export interface InsertLinkProps {
  readonly stored: StoredDecision;
  readonly onSaid: (words: string) => void;
}

/** Writes the link of a saved decision into the reply that is open in its thread; there only while the site is open in a tab. */
export function InsertLink({ stored, onSaid }: InsertLinkProps) {
  const site = sites.find(({ id }) => id === stored.decision.source?.site);
  const isOpen = useIsOpen(site?.match);
  if (!isOpen) return null;
  const hasLink = Object.values(stored.links ?? {}).some(({ href }) => /^https:/i.test(href));
  const insert = async () => onSaid((await sendMessage('putBack', { key: stored.key })).words);
  return (
    <Button onClick={() => void insert()}>
      {hasLink ? 'Insert link in reply' : 'Insert title in reply'}
    </Button>
  );
}

/** Whether a tab shows this site, as tabs come and go. */
function useIsOpen(match: string | undefined): boolean {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (match === undefined) return;
    const look = () => void browser.tabs.query({ url: match }).then((tabs) => setIsOpen(tabs.length > 0));
    look();
    browser.tabs.onUpdated.addListener(look);
    browser.tabs.onRemoved.addListener(look);
    return () => {
      browser.tabs.onUpdated.removeListener(look);
      browser.tabs.onRemoved.removeListener(look);
    };
  }, [match]);
  return isOpen && match !== undefined;
}
