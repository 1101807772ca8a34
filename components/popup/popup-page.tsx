import './popup.css';
import './team.css';
import './told.css';
import { lazy, Suspense, useState } from 'react';
import { NeedsYou } from '@/components/outbox/needs-you';
import { TypedLine } from '@/components/strip/typed-line';
import { useLine } from '@/components/strip/use-line';
import { useTypedTime } from '@/components/strip/use-typed-time';
import { useRows } from '@/components/ui/live-rows';
import { useSignals } from '@/components/ui/use-signals';
import { newsOf } from '@/utils/domain/norms/norms-news';
import type { ChosenGroup } from './chosen-group';
import { focusSearch } from './focus-search';
import { LogHere } from './log-here';
import { NeedsHere } from './needs-here';
import { PopupFoot } from './popup-foot';
import { popupRows } from './popup-rows';
import { SearchBox } from './search-box';
import { TeamHere } from './team-here';
import { Warnings } from './warnings';

// For whom something is typed.
const CommandList = lazy(async () => ({
  default: (await import('./commands/command-list')).CommandList,
}));

// For whom nobody is in the list yet.
const EmptyTeam = lazy(async () => ({ default: (await import('./empty-team')).EmptyTeam }));

// For whom a source changed something.
const NormsChanged = lazy(async () => ({ default: (await import('./norms-changed')).NormsChanged }));

/** The toolbar popup: the team's day, the decision in this tab, the last decisions. */
export function PopupPage() {
  const signals = useSignals();
  const people = useRows(popupRows.people);
  const norms = useRows(popupRows.norms);
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState<ChosenGroup | null>(null);
  const hasDecisions = useRows(popupRows.hasDecisions) ?? false;
  const line = useLine();
  const typed = useTypedTime(search, line);
  // A time is looked at, not searched for.
  const sought = typed === null ? search : '';
  const hasPeople = people !== undefined && people.length > 0;
  const hasSearch = hasDecisions || hasPeople;

  const everybody = () => {
    setGroup(null);
    focusSearch();
  };
  const news = norms === undefined || signals === null ? [] : newsOf(norms, signals.normsSeen);
  return (
    <main className="popup">
      <header className="popup-head">
        <h1 className={hasSearch ? 'visually-hidden' : ''}>Meantime</h1>
        {hasSearch && <SearchBox search={search} onSearch={setSearch} line={line} />}
        <LogHere />
      </header>
      <div className="popup-body">
        {search !== '' && <TypedLine time={typed} />}
        {sought.trim() !== '' && (
          <Suspense>
            <CommandList
              {...{ norms: norms ?? [], people: people ?? [], search: sought, onSearch: setSearch }}
              onGroup={setGroup}
            />
          </Suspense>
        )}
        {signals !== null && <Warnings consent={signals.consent} />}
        {news.length > 0 && (
          <Suspense>
            <NormsChanged news={news} />
          </Suspense>
        )}
        <NeedsYou stuck={useRows(popupRows.stuck) ?? []} />
        {people?.length === 0 && (
          <Suspense>
            <EmptyTeam />
          </Suspense>
        )}
        {hasPeople && norms !== undefined && (
          <TeamHere {...{ people, norms, line, group }} search={sought} onEverybody={everybody} />
        )}
        <NeedsHere search={sought} />
      </div>
      <PopupFoot hasDecisions={hasDecisions} />
    </main>
  );
}
