import { googleDocsFacts } from './google/facts.ts';
import { mondayFacts } from './monday/facts.ts';
import { notionFacts } from './notion/facts.ts';
import { slackAccountFacts } from './slack/facts.ts';
import { twistFacts } from './twist/facts.ts';

/** All vendors that documents can go to, by the id under which rows are stored: one line each. */
export const vendors = {
  notion: notionFacts,
  'google-docs': googleDocsFacts,
};

/** Vendors that only people come from: one line each. */
export const peopleVendors = {
  slack: slackAccountFacts,
  monday: mondayFacts,
  twist: twistFacts,
};

export const allVendors = { ...vendors, ...peopleVendors };

export type VendorId = keyof typeof allVendors;
export type PeopleVendorId = keyof typeof peopleVendors;

/** Whether it names an account that only people come from: the vendor's name, `:` and which of its workspaces. */
export function peopleVendorOf(account: string): PeopleVendorId | null {
  const [vendor = '', workspace] = account.split(':');
  return workspace !== undefined && Object.hasOwn(peopleVendors, vendor) ? (vendor as PeopleVendorId) : null;
}
