import { type SiteVocabulary, textsIn } from '../vocabulary';
import * as selectors from './selectors';

export const trelloVocabulary: SiteVocabulary = {
  selectors: textsIn(selectors),
  attributes: ['data-testid'],
  told: ['role', 'data-testid'],
};
