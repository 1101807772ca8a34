import type { SectionProps } from '@/components/ui/use-told';
import { DoneStep } from './done-step';
import { MeStep } from './me-step';
import { NormsStep } from './norms-step';
import { TeamStep } from './team-step';

/** After consent: who am I, the team, its norms, and where to go on. */
export function FirstRun({ tell }: SectionProps) {
  return (
    <ol className="welcome-run">
      <MeStep tell={tell} />
      <TeamStep tell={tell} />
      <NormsStep />
      <DoneStep />
    </ol>
  );
}
