import type { SiteMarkup } from '../markup.types';

/** Its emoji have the character in `alt`, as everybody's. */
export const outlookMarkup: SiteMarkup = {};
