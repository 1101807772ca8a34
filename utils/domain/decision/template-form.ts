import type { PlainCode } from '../../words/phrase';
import type { TemplateId } from './decision';

/** Fields that not every template has. */
export type TemplateField =
  | 'options'
  | 'next'
  | 'obstacles'
  | 'measures'
  | 'byWhen'
  | 'objection'
  | 'approver';
export type Role = 'driver' | 'approver' | 'contributors' | 'informed';

/** What a field is called: a key of the catalogue. */
export type FieldCode = PlainCode<'fields'>;

/** How a template names the fields of the record, and which of the changing ones it has. */
export interface TemplateForm {
  /** The field in which the whole thing is said in one sentence. */
  readonly sentence: { readonly label: FieldCode; readonly hint: FieldCode; readonly missing: FieldCode };
  readonly why: FieldCode;
  readonly fields: readonly TemplateField[];
  readonly roles: Readonly<Record<Role, FieldCode>>;
  /** Whether the driver is asked for, not only shown where somebody has the role. */
  readonly asksDriver: boolean;
}

/** Fields with the same name in every template that has them. */
export const fieldCodes = {
  options: 'fields.options',
  next: 'fields.next',
  obstacles: 'fields.obstacles',
  measures: 'fields.measures',
  byWhen: 'fields.by-when',
} as const satisfies Readonly<Record<string, FieldCode>>;

const decided: TemplateForm = {
  sentence: {
    label: 'fields.decision',
    hint: 'fields.decision-hint',
    missing: 'fields.decision-missing',
  },
  why: 'fields.why',
  fields: ['options', 'objection', 'approver'],
  roles: {
    driver: 'fields.driver',
    approver: 'fields.approver',
    contributors: 'fields.contributors',
    informed: 'fields.informed',
  },
  asksDriver: false,
};

export const templateForms: Readonly<Record<TemplateId, TemplateForm>> = {
  plain: decided,
  daci: { ...decided, asksDriver: true },
  madr: decided,
  update: {
    sentence: {
      label: 'fields.update-sentence',
      hint: 'fields.update-hint',
      missing: 'fields.update-missing',
    },
    why: 'fields.done',
    fields: ['next', 'obstacles'],
    roles: { ...decided.roles, driver: 'fields.written-by', informed: 'fields.written-for' },
    asksDriver: true,
  },
  goal: {
    sentence: {
      label: 'fields.goal',
      hint: 'fields.goal-hint',
      missing: 'fields.goal-missing',
    },
    why: 'fields.why',
    fields: ['measures', 'byWhen', 'objection', 'approver'],
    roles: { ...decided.roles, driver: 'fields.owner' },
    asksDriver: true,
  },
};

/** Whether a template has a field. */
export function hasField(template: TemplateId, field: TemplateField): boolean {
  return templateForms[template].fields.includes(field);
}
