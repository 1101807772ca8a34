import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { adviceFor, type MeetingPurpose, purposes } from '@/utils/domain/planner/purpose';
import { draftPath } from '@/utils/platform/log-decision';
import { RecordingCard } from './recording-card';

export interface PurposeCardProps {
  readonly purpose: MeetingPurpose | null;
  readonly isMeeting: boolean;
  readonly people: readonly Person[];
  readonly onPurpose: (purpose: MeetingPurpose) => void;
  /** The reader wants times. */
  readonly onMeet: () => void;
}

const names = {
  status: 'planner.for-status',
  decision: 'planner.for-decision',
  brainstorm: 'planner.for-brainstorm',
  conflict: 'planner.for-conflict',
  incident: 'planner.for-incident',
} as const;
const why = {
  status: 'planner.why-status',
  decision: 'planner.why-decision',
  brainstorm: 'planner.why-brainstorm',
  conflict: 'planner.why-conflict',
  incident: 'planner.why-incident',
} as const;

/** Their front pages: neither documents an address at which its recorder opens. */
const recorders = [
  { name: 'planner.loom', href: 'https://www.loom.com/' },
  { name: 'planner.vidyard', href: 'https://www.vidyard.com/' },
] as const;

/** *Meet or write?* What the meeting is for, and what does better in writing; one click leads to either. */
export function PurposeCard({ purpose, isMeeting, people, onPurpose, onMeet }: PurposeCardProps) {
  const { say } = useWords();
  const advice = purpose === null ? null : adviceFor[purpose];
  /** A recorder was opened. */
  const [records, setRecords] = useState(false);
  const [template, draft] =
    purpose === 'status'
      ? (['update', say('planner.write-update')] as const)
      : (['plain', say('planner.write-decision')] as const);
  const write = async (written?: string) => {
    const { beginWith } = await import('@/utils/decisions/begin-with');
    window.location.assign(draftPath(await beginWith(template, people, Date.now(), written)));
  };
  return (
    <section className="plan-purpose" aria-labelledby="plan-purpose-title">
      <h2 id="plan-purpose-title">{say('planner.purpose')}</h2>
      <div className="row">
        {purposes.map((one) => (
          <button
            key={one}
            type="button"
            className="plan-choice"
            aria-pressed={one === purpose}
            onClick={() => onPurpose(one)}
          >
            {say(names[one])}
          </button>
        ))}
        {purpose === null && !isMeeting && (
          <Button look="quiet" onClick={onMeet}>
            {say('planner.skip')}
          </Button>
        )}
      </div>
      <div role="status">{purpose !== null && <p>{say(why[purpose])}</p>}</div>
      {advice !== null && advice !== 'meet' && (
        <div className="row">
          <Button look={isMeeting ? 'plain' : 'primary'} onClick={() => void write()}>
            {draft}
          </Button>
          {recorders.map(({ name, href }) => (
            <a
              key={href}
              className="button"
              href={href}
              target="_blank"
              rel="noreferrer"
              onClick={() => setRecords(true)}
            >
              {say(name)}
            </a>
          ))}
          {!isMeeting && <Button onClick={onMeet}>{say('planner.meet')}</Button>}
        </div>
      )}
      {records && advice !== null && advice !== 'meet' && (
        <RecordingCard template={template} onWrite={(words) => void write(words)} />
      )}
    </section>
  );
}
