import { useState } from 'react';
import type { MovedLine } from '@/components/strip/use-line';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { channelHere } from './channel-here';
import type { Order } from './order-people';
import { PeopleNow } from './people-now';
import { popupAsks } from './popup-asks';
import { TeamHead } from './team-head';
import { useThreadPeople } from './thread-people';
import { useFoundPeople } from './use-found-people';
import { useTeamStates } from './use-team-states';

export interface TeamHereProps {
  readonly people: readonly Person[];
  readonly norms: readonly NormVersion[];
  readonly search: string;
  readonly line: MovedLine;
}

/** The team's day, as it is ordered and searched. */
export function TeamHere({ people, norms, search, line }: TeamHereProps) {
  const { say } = useWords();
  const { now } = useReader();
  const [order, setOrder] = useState<Order>('next');
  const [isWorking, setWorking] = useState(false);
  const tab = useRows(popupAsks.tab) ?? null;
  const channel = channelHere(tab?.url);
  const { atNow, atLine } = useTeamStates(people, now, line.at, line.axis);
  const inThread = useThreadPeople();
  const found = useFoundPeople(people, { search, order, isWorking, states: atNow, atLine, inThread, now });
  return (
    // Whoever searches for a decision reads first what was found.
    <section
      className={found.length === 0 && search !== '' ? 'popup-people is-empty' : 'popup-people'}
      aria-label={say('popup.team')}
    >
      <TeamHead
        {...{ line, channel, order, isWorking }}
        working={atLine.working}
        all={people.length}
        onOrder={setOrder}
        onWorking={setWorking}
      />
      <PeopleNow {...{ norms, channel, found, inThread, line }} calendars={atLine.calendars} />
    </section>
  );
}
