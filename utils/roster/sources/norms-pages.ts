import { googleDocKind } from './google-doc/settings';
import { notionPageKind } from './notion-page/settings';

/** Whether sources of a kind bring the team's norms and nobody. */
export const isNormsPage = (kind: string): boolean => kind === notionPageKind || kind === googleDocKind;
