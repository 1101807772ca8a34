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

/** How a template names the fields of the record, and which of the changing ones it has. */
export interface TemplateForm {
  /** The field in which the whole thing is said in one sentence. */
  readonly sentence: { readonly label: string; readonly hint: string; readonly missing: string };
  readonly why: string;
  readonly fields: readonly TemplateField[];
  readonly roles: Readonly<Record<Role, string>>;
  /** Whether the driver is asked for, not only shown where somebody has the role. */
  readonly asksDriver: boolean;
}

export const fieldText = {
  options: 'Options not taken',
  next: 'What is next',
  obstacles: 'What is in the way',
  measures: 'How we measure it',
  byWhen: 'By when',
} as const;

const decided: TemplateForm = {
  sentence: {
    label: 'Decision',
    hint: 'What was decided, in a sentence',
    missing: 'Write what was decided, in a sentence.',
  },
  why: 'Why',
  fields: ['options', 'objection', 'approver'],
  roles: { driver: 'Driver', approver: 'Approver', contributors: 'Contributors', informed: 'Informed' },
  asksDriver: false,
};

export const templateForms: Readonly<Record<TemplateId, TemplateForm>> = {
  plain: decided,
  daci: { ...decided, asksDriver: true },
  madr: decided,
  update: {
    sentence: {
      label: 'In a sentence',
      hint: 'Where things stand, in a sentence',
      missing: 'Write where things stand, in a sentence.',
    },
    why: 'What was done',
    fields: ['next', 'obstacles'],
    roles: { ...decided.roles, driver: 'Written by', informed: 'For' },
    asksDriver: true,
  },
  goal: {
    sentence: {
      label: 'Goal',
      hint: 'What is to be reached, in a sentence',
      missing: 'Write the goal, in a sentence.',
    },
    why: 'Why',
    fields: ['measures', 'byWhen', 'objection', 'approver'],
    roles: { ...decided.roles, driver: 'Owner' },
    asksDriver: true,
  },
};

/** Whether a template has a field. */
export function hasField(template: TemplateId, field: TemplateField): boolean {
  return templateForms[template].fields.includes(field);
}
