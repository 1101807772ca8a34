import { type PersonForm, weekForm } from '@/utils/roster/person-form';
import { nineToFive } from '@/utils/roster/text/full-week';

/** The form of somebody new. */
export function emptyForm(): PersonForm {
  return {
    name: '',
    place: '',
    emails: '',
    slackIds: '',
    names: '',
    zone: '',
    week: weekForm(nineToFive),
    timeOff: [],
    holidays: [],
    travel: [],
    zoneSource: '',
    zoneDate: Temporal.Now.plainDateISO().toString(),
  };
}
