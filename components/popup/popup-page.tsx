import './popup.css';
import './told.css';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { NeedsYou } from '@/components/outbox/needs-you';
import { Button } from '@/components/ui/button';
import { useRows } from '@/components/ui/live-rows';
import { ShortcutList } from '@/components/ui/shortcut';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { newsOf } from '@/utils/domain/norms/norms-news';
import type { Person } from '@/utils/domain/people/person';
import { DraftsHere } from './drafts-here';
import { LastDecisions } from './last-decisions';
import { LogHere } from './log-here';
import { PeopleNow } from './people-now';
import { PlanHere } from './plan-here';
import { popupRows } from './popup-rows';
import { useFoundPeople } from './use-found-people';
import { WaitsHere } from './waits/waits-here';
import { Warnings } from './warnings';

/** Fewer people than this need no search. */
const searchFrom = 6;
const none: readonly Person[] = [];

// For whom nobody is in the list yet.
const EmptyTeam = lazy(async () => ({ default: (await import('./empty-team')).EmptyTeam }));

// For whom a source changed something.
const NormsChanged = lazy(async () => ({ default: (await import('./norms-changed')).NormsChanged }));

/** The toolbar popup: who can answer now, the decision in this tab, the last decisions. */
export function PopupPage() {
  const { say } = useWords();
  const signals = useSignals();
  const people = useRows(popupRows.people);
  const norms = useRows(popupRows.norms);
  const [search, setSearch] = useState('');
  const hasDecisions = useRows(popupRows.hasDecisions) ?? false;
  const hasSearch = hasDecisions || (people?.length ?? 0) >= searchFrom;

  const news = norms === undefined || signals === null ? [] : newsOf(norms, signals.normsSeen);
  const found = useFoundPeople(people ?? none, search);
  const team = people !== undefined && people.length > 0 && norms !== undefined && (
    <PeopleNow people={people} norms={norms} found={found} />
  );

  const box = useRef<HTMLInputElement>(null);
  // Opened by its keys, it is typed into at once; before it is painted, so that it is painted once.
  useLayoutEffect(() => {
    if (hasSearch && document.activeElement === document.body) box.current?.focus();
  }, [hasSearch]);

  return (
    <main className="popup">
      <header className="popup-head">
        <h1>Meantime</h1>
        <LogHere />
      </header>
      <div className="popup-body">
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
        {hasSearch && (
          <input
            ref={box}
            className="input"
            type="search"
            dir="auto"
            aria-label={say('popup.search')}
            placeholder={say('popup.search-hint')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
        {found.length > 0 && team}
        {search.trim() === '' && <WaitsHere />}
        {search.trim() === '' && <DraftsHere />}
        <LastDecisions search={search} />
        {/* Whoever searches for a decision reads first what was found. */}
        {found.length === 0 && team}
      </div>
      <footer className="popup-foot">
        <ShortcutList>
          <PlanHere />
          <Button look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
            {say('popup.options')}
          </Button>
        </ShortcutList>
      </footer>
    </main>
  );
}
