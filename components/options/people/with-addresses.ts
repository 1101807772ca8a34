import { isSame } from '@/utils/roster/compare-people';
import type { PersonForm } from '@/utils/roster/person-form';
import { joinList, splitList } from '@/utils/roster/text/list-text';
import { emptyForm } from './empty-form';

/** Pure: a form with the addresses and names of another one added, each once. */
export function withAddresses(form: PersonForm, from: PersonForm): PersonForm {
  return {
    ...form,
    emails: joined(form.emails, from.emails),
    slackIds: joined(form.slackIds, from.slackIds),
    names: joinList([...new Set([...splitList(form.names), ...splitList(from.names)])]),
  };
}

/** Whether the form of somebody new says more than a name and addresses. */
export function saysMore(form: PersonForm): boolean {
  const { name, emails, slackIds, names, zoneDate } = form;
  return !isSame(form, { ...emptyForm(), name, emails, slackIds, names, zoneDate });
}

const joined = (first: string, second: string) =>
  [...new Set([first, second].flatMap((text) => text.split(/[\s,;]+/)).filter((one) => one !== ''))].join(
    ', ',
  );
