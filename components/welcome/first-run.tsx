import { useEffect, useRef } from 'react';
import type { SectionProps } from '@/components/ui/use-told';
import { DoneStep } from './done-step';
import { MeStep } from './me-step';
import { NormsStep } from './norms-step';
import { TeamStep } from './team-step';

/** After consent: who am I, the team, its norms, and where to go on. */
export function FirstRun({ tell }: SectionProps) {
  const team = useRef<HTMLHeadingElement>(null);
  // The button that was clicked is gone. Without a team there is nothing to see, so the focus goes on to that.
  useEffect(() => team.current?.focus(), []);
  return (
    <ol className="welcome-run">
      <MeStep tell={tell} />
      <TeamStep tell={tell} heading={team} />
      <NormsStep />
      <DoneStep />
    </ol>
  );
}
