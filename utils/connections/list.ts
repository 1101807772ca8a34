import { googleDocsFacts } from './google/facts.ts';
import { notionFacts } from './notion/facts.ts';

/** All vendors that documents can go to, by the id under which rows are stored: one line each. */
export const vendors = {
  notion: notionFacts,
  'google-docs': googleDocsFacts,
};

export type VendorId = keyof typeof vendors;
