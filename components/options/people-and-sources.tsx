import type { SectionProps } from '@/components/ui/use-told';
import { GroupsPart } from './groups/groups-part';
import { PeopleSection } from './people/people-section';
import { SourcesPart } from './sources/sources-part';

/** The people list, where it comes from, and its groups. */
export function PeopleAndSources({ tell }: SectionProps) {
  return (
    <PeopleSection
      tell={tell}
      sources={(people) => <SourcesPart people={people} tell={tell} />}
      groups={(people) => <GroupsPart people={people} tell={tell} />}
    />
  );
}
