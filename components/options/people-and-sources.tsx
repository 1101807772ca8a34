import type { SectionProps } from '@/components/ui/use-told';
import { PeopleSection } from './people/people-section';
import { SourcesPart } from './sources/sources-part';

/** The people list, and where it comes from. */
export function PeopleAndSources({ tell }: SectionProps) {
  return <PeopleSection tell={tell} sources={(people) => <SourcesPart people={people} tell={tell} />} />;
}
