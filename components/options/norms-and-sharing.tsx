import type { SectionProps } from '@/components/ui/use-told';
import { NormsSection } from './norms/norms-section';
import { PublishNorms } from './share/publish-norms';
import { ShareNorms } from './share/share-norms';

/** The team's norms, and how they go from one teammate to another. */
export function NormsAndSharing({ tell }: SectionProps) {
  return (
    <NormsSection
      tell={tell}
      share={({ team, onUse }) => (
        <>
          <ShareNorms team={team} onUse={onUse} tell={tell} />
          <PublishNorms team={team} tell={tell} />
        </>
      )}
    />
  );
}
