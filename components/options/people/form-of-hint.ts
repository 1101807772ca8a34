import type { PersonHint } from '@/utils/domain/people/hint';
import type { PersonForm } from '@/utils/roster/person-form';
import { writeEmails, writeNames, writeSlackIds } from '@/utils/roster/text/address-text';
import { emptyForm } from './empty-form';

/** The form of somebody new whom a page names: name and address, and nothing that it does not say. */
export function formOfHint(hint: PersonHint): PersonForm {
  const address = [hint];
  // A page that shows no name shows the address in its place.
  const name = hint.label.includes('@') ? '' : hint.label;
  return {
    ...emptyForm(),
    name,
    emails: writeEmails(address),
    slackIds: writeSlackIds(address),
    names: hint.kind === 'name' && hint.value === name ? '' : writeNames(address),
  };
}
