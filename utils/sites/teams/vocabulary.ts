import { type SiteVocabulary, textsIn } from '../vocabulary';
import * as selectors from './selectors';

export const teamsVocabulary: SiteVocabulary = {
  selectors: textsIn(selectors),
  attributes: ['data-tid', 'data-testid', 'data-mention-type', 'data-reply-chain-id'],
  told: ['role', 'data-tid', 'data-testid', 'data-mention-type'],
};
