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
  /** What our own database calls it, in the language of documents, and the mapping screen, in the reader's. */
  readonly label: FieldCode;
  /** The kinds it can be written to, the best first. */
  readonly types: readonly PropertyType[];
  /** Names under which teams keep it, our own in every language among them; a proposal looks for them. In lower case. */
  readonly names: readonly string[];
}

const people: readonly PropertyType[] = ['people', 'rich_text', 'multi_select'];
const who: readonly PropertyType[] = ['people', 'rich_text', 'select', 'multi_select'];

/** Title and key have to be mapped: by the key a document is found again. */
export const required: readonly Field[] = ['title', 'key'];

/** By this name a database shows its key, in every language: the code looks for it. */
export const keyName = 'Decision Key';

export const fieldRules: Readonly<Record<Field, FieldRule>> = {
  title: {
    label: 'fields.decision',
    types: ['title'],
    names: ['decision', 'name', 'title', 'entscheidung', 'decisión', '決定', 'القرار'],
  },
  key: { label: 'fields.key', types: ['rich_text'], names: ['decision key'] },
  status: {
    label: 'fields.status',
    types: ['status', 'select', 'rich_text'],
    names: ['status', 'state', 'stage', 'estado', 'ステータス', 'الحالة'],
  },
  decision: {
    label: 'fields.update-sentence',
    types: ['rich_text'],
    names: [
      'in a sentence',
      'summary',
      'outcome',
      'decision',
      'in einem satz',
      'en una frase',
      '一文で',
      'في جملة واحدة',
    ],
  },
  decidedOn: {
    label: 'fields.decided-on',
    types: ['date'],
    names: [
      'decided on',
      'date',
      'decision date',
      'decided',
      'entschieden am',
      'decidido el',
      '決定日',
      'تاريخ القرار',
    ],
  },
  driver: {
    label: 'fields.driver',
    types: who,
    names: ['driver', 'owner', 'lead', 'responsible', 'verantwortlich', 'responsable', '推進者', 'المسؤول'],
  },
  approver: {
    label: 'fields.approver',
    types: who,
    names: [
      'approver',
      'decider',
      'approved by',
      'decided by',
      'genehmigt von',
      'aprueba',
      '承認者',
      'صاحب الموافقة',
    ],
  },
  contributors: {
    label: 'fields.contributors',
    types: people,
    names: [
      'contributors',
      'consulted',
      'participants',
      'beteiligte',
      'colaboradores',
      '協力者',
      'المساهمون',
    ],
  },
  informed: {
    label: 'fields.informed',
    types: people,
    names: ['informed', 'stakeholders', 'informiert', 'informados', '報告先', 'المطّلعون'],
  },
  revisitOn: {
    label: 'fields.revisit-on',
    types: ['date'],
    names: [
      'revisit on',
      'revisit',
      'review',
      'review date',
      'review on',
      'überprüfen am',
      'revisar el',
      '見直し日',
      'إعادة النظر في',
    ],
  },
  objectionDeadline: {
    label: 'fields.objections-until',
    types: ['date'],
    names: [
      'objections until',
      'deadline',
      'objection deadline',
      'einwände bis',
      'objeciones hasta',
      '異議の期限',
      'الاعتراضات حتى',
    ],
  },
  source: {
    label: 'fields.thread',
    types: ['url', 'rich_text'],
    names: ['thread', 'source', 'link', 'discussion', 'url', 'hilo', 'スレッド', 'المحادثة'],
  },
  supersedes: {
    label: 'fields.replaces',
    types: ['rich_text'],
    names: ['replaces', 'supersedes', 'ersetzt', 'sustituye a', '置き換える決定', 'يحل محل'],
  },
  supersededBy: {
    label: 'fields.replaced-by',
    types: ['rich_text'],
    names: ['replaced by', 'superseded by', 'ersetzt durch', 'sustituida por', '置き換えた決定', 'حل محله'],
  },
};
