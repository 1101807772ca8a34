import type { Status, TemplateId } from '@/utils/domain/decision/decision';
import type { Role } from '@/utils/domain/decision/template-form';

/** The status as documents say it. */
export const statusText: Readonly<Record<Status, string>> = {
  draft: 'Draft',
  proposed: 'Proposed',
  accepted: 'Accepted',
  rejected: 'Rejected',
  superseded: 'Superseded',
};

export const fieldText = {
  next: 'What is next',
  obstacles: 'What is in the way',
  measures: 'How we measure it',
  byWhen: 'By when',
} as const;

interface Named {
  readonly why: string;
  readonly roles: Readonly<Record<Role, string>>;
}

const decided: Named = {
  why: 'Why',
  roles: { driver: 'Driver', approver: 'Approver', contributors: 'Contributors', informed: 'Informed' },
};

/** How documents name the fields that change with the template. */
export const templateForms: Readonly<Record<TemplateId, Named>> = {
  plain: decided,
  daci: decided,
  madr: decided,
  update: { why: 'What was done', roles: { ...decided.roles, driver: 'Written by', informed: 'For' } },
  goal: { ...decided, roles: { ...decided.roles, driver: 'Owner' } },
};
