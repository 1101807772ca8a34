import type { SectionProps } from '@/components/ui/use-told';
import { NormsSection } from './norms/norms-section';
import { ShareNorms } from './share/share-norms';

/** The team's norms, and how they go from one teammate to another. */
export function NormsAndSharing({ tell }: SectionProps) {
  return (
    <NormsSection tell={tell} share={({ versions, ...norms }) => <ShareNorms {...norms} tell={tell} />} />
  );
}
