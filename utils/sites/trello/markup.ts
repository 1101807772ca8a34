import type { SiteMarkup } from '../markup.types';

/** Nothing that every editor has not. */
export const trelloMarkup: SiteMarkup = {};
