import { type SiteVocabulary, textsIn } from '../vocabulary';
import * as selectors from './selectors';

export const outlookVocabulary: SiteVocabulary = {
  selectors: textsIn(selectors),
  attributes: ['data-app-section', 'data-testid', 'data-convid', 'data-icon-name'],
  told: ['role', 'data-app-section', 'data-testid', 'data-icon-name'],
};
