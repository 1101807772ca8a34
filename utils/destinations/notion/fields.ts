import type { FieldCode } from '@/utils/domain/decision/template-form';

/** Property kinds that our fields can be written to. */
export type PropertyType =
  | 'title'
  | 'rich_text'
  | 'select'
  | 'status'
  | 'multi_select'
  | 'people'
  | 'date'
  | 'url'
  /** Any other: nothing of ours can be written to it. */
  | 'other';

/** What a decision writes into a database's properties, in the order of the mapping screen. */
export const fields = [
  'title',
  'key',
  'status',
  'decision',
  'decidedOn',
  'driver',
  'approver',
  'contributors',
  'informed',
  'revisitOn',
  'objectionDeadline',
  'source',
  'supersedes',
  'supersededBy',
] as const;
export type MappedField = (typeof fields)[number];

/** A property of the user's database, as it was when it was mapped. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly type: PropertyType;
  /** The choices of a select or a status. */
  readonly options?: readonly string[] | undefined;
}

export type Mapping = Readonly<Partial<Record<MappedField, Property>>>;

interface FieldRule {
  /** What our own database calls it, in the language of documents, and the mapping screen, in the reader's. */
  readonly label: FieldCode;
  /** The kinds it can be written to, the best first. */
  readonly types: readonly PropertyType[];
}

const people: readonly PropertyType[] = ['people', 'rich_text', 'multi_select'];
const who: readonly PropertyType[] = ['people', 'rich_text', 'select', 'multi_select'];

/** Title and key have to be mapped: by the key a document is found again. */
export const required: readonly MappedField[] = ['title', 'key'];

/** By this name a database shows its key, in every language: the code looks for it. */
export const keyName = 'Decision Key';

export const fieldRules: Readonly<Record<MappedField, FieldRule>> = {
  title: {
    label: 'fields.decision',
    types: ['title'],
  },
  key: { label: 'fields.key', types: ['rich_text'] },
  status: {
    label: 'fields.status',
    types: ['status', 'select', 'rich_text'],
  },
  decision: {
    label: 'fields.update-sentence',
    types: ['rich_text'],
  },
  decidedOn: {
    label: 'fields.decided-on',
    types: ['date'],
  },
  driver: {
    label: 'fields.driver',
    types: who,
  },
  approver: {
    label: 'fields.approver',
    types: who,
  },
  contributors: {
    label: 'fields.contributors',
    types: people,
  },
  informed: {
    label: 'fields.informed',
    types: people,
  },
  revisitOn: {
    label: 'fields.revisit-on',
    types: ['date'],
  },
  objectionDeadline: {
    label: 'fields.objections-until',
    types: ['date'],
  },
  source: {
    label: 'fields.thread',
    types: ['url', 'rich_text'],
  },
  supersedes: {
    label: 'fields.replaces',
    types: ['rich_text'],
  },
  supersededBy: {
    label: 'fields.replaced-by',
    types: ['rich_text'],
  },
};
