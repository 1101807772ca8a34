import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import type { Listing } from '@/utils/connections/account';
import { speakerOf } from '@/utils/handbook/handbook-speaker';
import { languageOf } from '@/utils/words/languages';
import { sayTold } from '@/utils/words/say';
import type { FoundPage } from './found-page';

export interface PageListProps {
  /** Asks for pages of this title. */
  readonly find: (title: string) => Promise<Listing<FoundPage>>;
  /** Called in the click. */
  readonly onUse: (page: FoundPage) => void;
}

/** Pages that are called as *Publish norms* calls one in the language of documents. */
export function PageList({ find, onUse }: PageListProps) {
  const { say } = useWords();
  const signals = useSignals();
  const language = languageOf(signals?.documentLanguage, 'en');
  const isKnown = signals !== null;
  const [found, setFound] = useState<{
    readonly title: string;
    readonly pages: Listing<FoundPage>;
  } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked once for each language
  useEffect(() => {
    let isCurrent = isKnown;
    const look = async () => {
      const title = (await speakerOf(language))('handbook.title');
      const pages = await find(title);
      if (isCurrent) setFound({ title, pages });
    };
    if (isKnown) void look();
    return () => {
      isCurrent = false;
    };
  }, [isKnown, language]);
  if (found === null) return <p className="quiet-text connection-none">{say('norms-page.looking')}</p>;
  const { title, pages } = found;
  if (!pages.ok)
    return (
      <p className="connection-problem" role="alert">
        {sayTold(say, pages.words)}
      </p>
    );
  if (pages.value.length === 0)
    return <p className="quiet-text connection-none">{say('norms-page.none-found', { title })}</p>;
  return (
    <ul className="connection-places" aria-label={say('norms-page.found')}>
      {pages.value.map((page) => (
        <li key={page.id} className="connection-place">
          <span className="connection-place-name" dir="auto">
            {page.name}
          </span>
          <Button aria-label={say('norms-page.use-named', { name: page.name })} onClick={() => onUse(page)}>
            {say('norms-page.use')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
