import { vendorFactsOf } from '@/utils/connections/list';
import type { BrokenRow } from '@/utils/store/rows/broken-rows';
import type { Fault } from '@/utils/store/rows/look';
import { type Phrase, phrase } from '@/utils/words/phrase';

const tables = [
  'people',
  'groups',
  'norms',
  'drafts',
  'decisions',
  'outbox',
  'duplicateChecks',
  'tasks',
  'taskChecks',
  'choices',
] as const;

/** Of a connection. */
const parts = ['settings', 'place'] as const;

const faults = ['date', 'instant', 'zone', 'time'] as const;

/** `This decision can’t be shown: its date is not a date. Export it, or delete it.` */
export function brokenText({ table, key, fault }: Pick<BrokenRow, 'table' | 'key' | 'fault'>): Phrase {
  const { field } = fault;
  if (table === 'connections') {
    const id = String(key);
    const [part] = field.split('.');
    const system = vendorFactsOf(id)?.name ?? id;
    return phrase('store.broken-connection', { system, fault: parts.find((one) => one === part) ?? 'other' });
  }
  // A line of the log is told as its decision.
  const name = table === 'lines' ? 'decisions' : table;
  return phrase('store.broken', {
    table: tables.find((one) => one === name) ?? 'other',
    fault: faultOf(fault),
    field,
  });
}

function faultOf({ field, expected }: Fault): (typeof faults)[number] | 'part' | 'other' {
  return faults.find((one) => one === expected) ?? (field === '' ? 'other' : 'part');
}

/** What a broken row is called, as far as that can be read; else its key. */
export function brokenName({ row, key }: Pick<BrokenRow, 'row' | 'key'>): string {
  const { decision, title, what, name, account, thread } = Object(row) as Record<string, unknown>;
  const inside = Object(decision) as Record<string, unknown>;
  const names = [inside.title, inside.decision, title, what, name, account, thread];
  const found = names.find((one): one is string => typeof one === 'string' && one.trim() !== '');
  return found ?? String(key);
}
