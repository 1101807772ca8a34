import { asanaFacts } from './asana/facts.ts';
import { googleDocsFacts } from './google/facts.ts';
import { mondayFacts } from './monday/facts.ts';
import { notionFacts } from './notion/facts.ts';
import { slackAccountFacts } from './slack/facts.ts';
import { trelloFacts } from './trello/facts.ts';
import { twistFacts } from './twist/facts.ts';
import type { VendorFacts } from './vendor.ts';

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

/** Vendors that tasks are made in: one line each. */
export const taskVendors = {
  asana: asanaFacts,
  trello: trelloFacts,
  monday: mondayFacts,
};

export const allVendors = { ...vendors, ...peopleVendors, ...taskVendors };

export type VendorId = keyof typeof allVendors;
export type PeopleVendorId = keyof typeof peopleVendors;

/** Whether it names an account that only people come from: the vendor's name, `:` and which of its workspaces. */
export function peopleVendorOf(account: string): PeopleVendorId | null {
  const [vendor = '', workspace] = account.split(':');
  return workspace !== undefined && Object.hasOwn(peopleVendors, vendor) ? (vendor as PeopleVendorId) : null;
}

/** The facts of the vendor that a stored connection is to; null where this build has none of that name. */
export function vendorFactsOf(connection: string): VendorFacts | null {
  const people = peopleVendorOf(connection);
  if (people !== null) return peopleVendors[people];
  const others: Readonly<Record<string, VendorFacts>> = { ...vendors, ...taskVendors };
  return Object.hasOwn(others, connection) ? (others[connection] ?? null) : null;
}
