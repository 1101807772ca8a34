import '@/components/ui/wide-page.css';
import './grid.css';
import './planner.css';
import './slots.css';
import { useMemo, useState } from 'react';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { UndoToast } from '@/components/ui/undo-toast';
import { useHash } from '@/components/ui/use-hash';
import { useSignals } from '@/components/ui/use-signals';
import { useTold } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { type PlannedMeeting, sharesOf } from '@/utils/domain/planner/planned-meeting';
import { adviceFor, type MeetingPurpose } from '@/utils/domain/planner/purpose';
import { weightsOf } from '@/utils/domain/planner/weights';
import { readPlanPath } from '@/utils/platform/plan-path';
import type { StoredGroup } from '@/utils/store/database';
import { firstChosen } from './chosen-people';
import { PlanAnswer } from './plan-answer';
import { planFor } from './plan-for';
import type { PlanWish } from './plan-wish';
import { plannerRows } from './planner-rows';
import { PurposeCard } from './purpose-card';
import { WhoList } from './who-list';
import { WishFields } from './wish-fields';

/** The planner: who, how long, and the times that ask the least; `planner.html`, its address made by `planPath`. */
export function PlannerPage() {
  const people = useRows(plannerRows.people);
  const groups = useRows(plannerRows.groups);
  const meetings = useRows(plannerRows.meetings);
  const hash = useHash();
  if (people === undefined || groups === undefined || meetings === undefined) return null;
  // Another address is another question.
  return <Planner key={hash} hash={hash} people={people} groups={groups} meetings={meetings} />;
}

interface PlannerProps {
  readonly hash: string;
  readonly people: readonly Person[];
  readonly groups: readonly StoredGroup[];
  readonly meetings: readonly PlannedMeeting[];
}

function Planner({ hash, people, groups, meetings }: PlannerProps) {
  const { say } = useWords();
  const { now, zone } = useReader();
  const [wish, setWish] = useState<PlanWish>(() => ({
    who: firstChosen(readPlanPath(hash), people, groups),
    needed: new Set(),
    minutes: 30,
    from: '',
    weeks: 2,
  }));
  const change = (part: Partial<PlanWish>) => setWish((before) => ({ ...before, ...part }));
  const [purpose, setPurpose] = useState<MeetingPurpose | null>(null);
  const [meets, setMeets] = useState(false);
  const isMeeting = meets || (purpose !== null && adviceFor[purpose] === 'meet');
  const shares = useMemo(() => sharesOf(meetings), [meetings]);
  const stored = useSignals()?.planWeights;
  const weights = useMemo(() => weightsOf(stored), [stored]);
  const told = useTold(hash);
  const found = useMemo(
    () => planFor(wish, { people, zone, now, shares, weights }),
    [wish, people, zone, now, shares, weights],
  );
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  return (
    <main className="planner wide-page">
      <header className="plan-head wide-head">
        <h1>{say('planner.title')}</h1>
        <a className="button quiet" href="/options.html#people">
          {say('popup.options')}
        </a>
      </header>
      <div className="plan-wish">
        <WhoList wish={wish} people={people} groups={groups} onChange={change} />
        <WishFields wish={wish} today={today} onChange={change} />
      </div>
      <div className="plan-answer">
        {people.length === 0 && <p>{say('popup.empty')}</p>}
        {found.leftOut.length > 0 && <p>{say('planner.left-out', { names: found.leftOut })}</p>}
        {found.guests.length === 0 ? (
          <p>{say('planner.nobody')}</p>
        ) : (
          <>
            <PurposeCard
              {...{ purpose, isMeeting }}
              people={found.guests.map(({ person }) => person)}
              onPurpose={setPurpose}
              onMeet={() => setMeets(true)}
            />
            {isMeeting && <PlanAnswer found={found} tell={told.tell} />}
          </>
        )}
      </div>
      <UndoToast {...told} />
    </main>
  );
}
