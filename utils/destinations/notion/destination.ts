import { peopleListAddresses } from './address-book';
import { notionWith } from './notion';

/** Notion, its members found by the addresses of the people list. */
export const notion = notionWith(peopleListAddresses);
