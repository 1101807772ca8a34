import type { BrokenRow } from '@/utils/store/rows/broken-rows';
import type { Expected, Fault } from '@/utils/store/rows/look';

const nouns: Readonly<Record<string, string>> = {
  people: 'This person',
  norms: 'This version of the norms',
  drafts: 'This draft',
  decisions: 'This decision',
  lines: 'This decision',
  outbox: 'This document on its way',
  duplicateChecks: 'This check for duplicates',
  connections: 'This connection',
  choices: 'This chosen urgency',
};

const faults: Readonly<Partial<Record<Expected, string>>> = {
  date: 'its date is not a date',
  instant: 'its time is not a time',
  zone: 'its time zone is not a time zone',
  time: 'a time of its week is not a time of day',
};

/** `This decision cannot be shown: its date is not a date. Export it, or delete it.` */
export function brokenText({ table, fault }: Pick<BrokenRow, 'table' | 'fault'>): string {
  return `${nouns[table] ?? 'This entry'} can’t be shown: ${faultText(fault)}. Export it, or delete it.`;
}

function faultText({ field, expected }: Fault): string {
  return faults[expected] ?? (field === '' ? 'it is damaged' : `its part “${field}” is damaged`);
}

/** What a broken row is called, as far as that can be read; else its key. */
export function brokenName({ row, key }: Pick<BrokenRow, 'row' | 'key'>): string {
  const { decision, title, name, account, thread } = Object(row) as Record<string, unknown>;
  const inside = Object(decision) as Record<string, unknown>;
  const names = [inside.title, inside.decision, title, name, account, thread];
  const found = names.find((one): one is string => typeof one === 'string' && one.trim() !== '');
  return found ?? String(key);
}
