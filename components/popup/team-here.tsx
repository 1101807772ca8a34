import { useMemo, useState } from 'react';
import { AwayButton } from '@/components/away/away-button';
import { LineAt } from '@/components/strip/line-at';
import { type MovedLine, useLineHold } from '@/components/strip/use-line';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { writeSignals } from '@/utils/platform/signals';
import { channelHere } from './channel-here';
import type { ChosenGroup } from './chosen-group';
import { type Order, orderOf } from './order-people';
import { OffLine } from './own/off-line';
import { PeopleNow } from './people-now';
import { popupAsks } from './popup-asks';
import { popupRows } from './popup-rows';
import { TeamHead } from './team-head';
import { useThreadPeople } from './thread-people';
import { useFoundPeople } from './use-found-people';
import { useTeamStates } from './use-team-states';

export interface TeamHereProps {
  readonly people: readonly Person[];
  readonly norms: readonly NormVersion[];
  readonly search: string;
  readonly line: MovedLine;
  /** Of whom alone the team's day is shown. */
  readonly group: ChosenGroup | null;
  readonly onEverybody: () => void;
}

const nobody: ReadonlySet<string> = new Set();

/** The team's day, as it is ordered and searched. */
export function TeamHere({ people: all, norms, search, line, group, onEverybody }: TeamHereProps) {
  const { say } = useWords();
  const { now } = useReader();
  const [chosen, setChosen] = useState<Order | null>(null);
  const signals = useSignals();
  const order = chosen ?? orderOf(signals?.teamOrder);
  const chooseOrder = (next: Order) => {
    setChosen(next);
    void writeSignals({ teamOrder: next });
  };
  const [isWorking, setWorking] = useState(false);
  const people = useMemo(
    () => (group === null ? all : all.filter(({ id }) => group.people.has(id))),
    [all, group],
  );
  const tab = useRows(popupAsks.tab) ?? null;
  const channel = channelHere(tab?.url);
  const { atNow, atLine, calendars } = useTeamStates(people, now, line.at, line.axis);
  const hold = useLineHold(line);
  const inThread = useThreadPeople();
  const favourites = useRows(popupRows.favourites) ?? nobody;
  const states = { states: atNow, atLine };
  const found = useFoundPeople(people, { search, order, isWorking, inThread, favourites, now, ...states });
  const me = all.find(({ isMe }) => isMe);
  const mine = atNow.of.get(me?.id ?? '');
  return (
    // Whoever searches for a decision reads first what was found.
    <section
      className={found.length === 0 && search !== '' ? 'popup-people is-empty' : 'popup-people'}
      aria-label={say('popup.team')}
    >
      {search === '' && mine !== undefined && mine.state !== 'working' && <OffLine />}
      <TeamHead
        away={me && <AwayButton {...{ me, norms, channel }} className="popup-away" />}
        {...{ line, channel, order, isWorking, group, onEverybody }}
        working={atLine.working}
        all={people.length}
        onOrder={chooseOrder}
        onWorking={setWorking}
      />
      <LineAt value={line.at}>
        <PeopleNow
          {...{ norms, channel, found, inThread, favourites, calendars }}
          line={hold}
          group={group?.id}
        />
      </LineAt>
    </section>
  );
}
