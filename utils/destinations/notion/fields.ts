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
export type Field = (typeof fields)[number];

/** A property of the user's database, as it was when it was mapped. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly type: PropertyType;
  /** The choices of a select or a status. */
  readonly options?: readonly string[] | undefined;
}

export type Mapping = Readonly<Partial<Record<Field, Property>>>;

interface FieldRule {
  /** As our own database names it, and the mapping screen. */
  readonly name: string;
  /** The kinds it can be written to, the best first. */
  readonly types: readonly PropertyType[];
  /** Other names under which teams keep it; a proposal looks for them. */
  readonly also: readonly string[];
}

const people: readonly PropertyType[] = ['people', 'rich_text', 'multi_select'];
const who: readonly PropertyType[] = ['people', 'rich_text', 'select', 'multi_select'];

/** Title and key have to be mapped: by the key a document is found again. */
export const required: readonly Field[] = ['title', 'key'];

export const fieldRules: Readonly<Record<Field, FieldRule>> = {
  title: { name: 'Decision', types: ['title'], also: ['name', 'title'] },
  key: { name: 'Decision Key', types: ['rich_text'], also: [] },
  status: { name: 'Status', types: ['status', 'select', 'rich_text'], also: ['state', 'stage'] },
  decision: { name: 'In a sentence', types: ['rich_text'], also: ['summary', 'outcome', 'decision'] },
  decidedOn: { name: 'Decided on', types: ['date'], also: ['date', 'decision date', 'decided'] },
  driver: { name: 'Driver', types: who, also: ['owner', 'lead', 'responsible'] },
  approver: { name: 'Approver', types: who, also: ['decider', 'approved by', 'decided by'] },
  contributors: { name: 'Contributors', types: people, also: ['consulted', 'participants'] },
  informed: { name: 'Informed', types: people, also: ['stakeholders'] },
  revisitOn: { name: 'Revisit on', types: ['date'], also: ['revisit', 'review', 'review date', 'review on'] },
  objectionDeadline: { name: 'Objections until', types: ['date'], also: ['deadline', 'objection deadline'] },
  source: { name: 'Thread', types: ['url', 'rich_text'], also: ['source', 'link', 'discussion', 'url'] },
  supersedes: { name: 'Replaces', types: ['rich_text'], also: ['supersedes'] },
  supersededBy: { name: 'Replaced by', types: ['rich_text'], also: ['superseded by'] },
};
