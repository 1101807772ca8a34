import { type SiteVocabulary, textsIn } from '../vocabulary';
import { select } from './selectors';
import { inThread } from './thread-selectors';

/** Gmail's class names are two or three letters that mean nothing, so none is told that we do not look for. */
export const gmailVocabulary: SiteVocabulary = {
  selectors: textsIn(select, inThread),
  attributes:
    'email data-name data-hovercard-id data-tooltip jsaction jsname jscontroller jslog jsmodel'.split(' '),
  told: ['role', 'gh'],
};
