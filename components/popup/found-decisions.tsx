import { ownLines, useLines } from '@/components/log/use-lines';
import { DecisionLinks } from './decision-links';
import { lastShown } from './popup-rows';

/** The newest decisions that have all words of a search. */
export function FoundDecisions({ search }: { readonly search: string }) {
  return <DecisionLinks {...useLines({ search, status: null, limit: lastShown }, ownLines)} />;
}
