import { joined } from '@/components/ui/joined';
import { ownNormsText } from '@/utils/domain/norms/own-words';
import type { Person } from '@/utils/domain/people/person';
import { shownZone } from '@/utils/domain/time/shown-zone';
import type { Display } from '@/utils/domain/time/words';
import { personOf } from '@/utils/roster/layers/fields';
import type { LayerField } from '@/utils/roster/layers/layer';
import type { SaidValue } from '@/utils/roster/layers/resolve-fields';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';
import { partLines } from './part-lines';

/** What one source says of a field of a person, in words. */
export function saidText(person: Person, said: SaidValue, display: Display, say: Say<PagesWords>): string {
  if (said.field === 'ownNorms') return ownNormsText(said.value, say) || say('sources.none');
  return fieldText(withValue(person, said), said.field, display, say);
}

/** What the list has in a field of a person, in words. */
export function fieldText(person: Person, field: LayerField, display: Display, say: Say<PagesWords>): string {
  if (field === 'zone') return shownZone(person.zone);
  return joined(partLines(field, person, display, say), say) || say('sources.none');
}

/** The person as this value would make them. */
function withValue(person: Person, { field, value }: Exclude<SaidValue, { field: 'ownNorms' }>): Person {
  const fields = {
    name: person.name,
    zone: { id: person.zone, source: person.zoneSource, date: person.zoneDate },
  };
  return personOf({ ...fields, [field]: value }, person, person.week) ?? person;
}
