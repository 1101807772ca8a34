import '@/components/ui/wide-page.css';
import './log.css';
import { type KeyboardEvent, lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTidy } from '@/components/outbox/use-tidy';
import { BrokenRows } from '@/components/ui/broken-rows';
import { RecentChanges } from '@/components/ui/recent-changes';
import { UndoToast } from '@/components/ui/undo-toast';
import { useDebounced } from '@/components/ui/use-debounced';
import { useHash } from '@/components/ui/use-hash';
import { useMedia } from '@/components/ui/use-media';
import { useTold } from '@/components/ui/use-told';
import { isOfTeam, type LogLine } from '@/utils/domain/decision/team-line';
import type { StatusFilter } from '@/utils/store/decision-lines';
import { type BrokenRow, mendLines } from '@/utils/store/rows/broken-rows';
import { DraftList } from './draft-list';
import type { LineListHandle } from './line-list';
import { linesWithTeam } from './lines-with-team';
import { LogControls } from './log-controls';
import { EmptyLog, LogHead } from './log-head';
import { LogResults } from './log-results';
import { ownLines, useLines } from './use-lines';
import { useLogCounts } from './use-log-counts';
import { useSlash } from './use-slash';
import { useTeam } from './use-team';

// With it comes everything that is made of a decision: documents, Markdown, comparing, sending.
const OpenRecord = lazy(async () => ({ default: (await import('./open-record')).OpenRecord }));

// Most have no database that the team shares.
const TeamPart = lazy(async () => ({ default: (await import('./team-part')).TeamPart }));

const shownHere = ['lines', 'drafts', 'outbox', 'duplicateChecks', 'tasks', 'taskChecks'] as const;

/** So many more rows are read at a time. */
const step = 100;

/** Every decision of this browser: `log.html`, and `log.html#KEY` (or its id) for one of them. */
export function LogPage() {
  const current = plainHash(useHash());
  const told = useTold(current);
  const { tell } = told;
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<StatusFilter>(null);
  const [limit, setLimit] = useState(step);
  const [isNear, setIsNear] = useState(false);
  const asked = useDebounced(search);
  const team = useTeam();
  const { lines, found } = useLines<LogLine>(
    { search: asked, status, limit, isExpected: isNear },
    team.isOn ? linesWithTeam : ownLines,
  );
  const counted = useLogCounts(team.isOn);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<LineListHandle>(null);
  const side = useRef<HTMLDivElement>(null);
  const hasMoved = useHasMoved(current);
  // List and record are beside each other, and each scrolls by itself.
  const isWide = useMedia('(width >= 900px)');
  const isBeside = current !== '' && isWide;
  const [brokenDrafts, setBrokenDrafts] = useState<ReadonlySet<string>>(new Set());
  const onBroken = useCallback((rows: readonly BrokenRow[]) => {
    const keys = rows.filter(({ table }) => table === 'drafts').map(({ key }) => String(key));
    setBrokenDrafts((before) => (before.size + keys.length === 0 ? before : new Set(keys)));
    if (rows.length > 0) mend();
  }, []);
  useSlash(field);
  useTidy();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins with its first rows
  useEffect(() => setLimit(step), [asked, status]);

  const shown = counted?.shownOf(status);
  const matching = found?.length ?? shown?.all ?? 0;
  const ownFound = found?.filter((line) => !isOfTeam(line)).map(({ key }) => key) ?? null;
  const ownMatching = ownFound?.length ?? shown?.own ?? 0;
  const lead = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    const [first] = lines ?? [];
    if (first === undefined || asked !== search) return;
    event.preventDefault();
    if (event.key !== 'Enter') list.current?.focusFirst();
    else if (isOfTeam(first)) window.open(first.href, '_blank', 'noreferrer');
    else window.location.hash = first.key;
  };
  const leave = () => {
    const came = current;
    // The list that the page scrolls is there only after this.
    const follow = () => setTimeout(() => list.current?.focusLine(came) || field.current?.focus());
    window.addEventListener('hashchange', follow, { once: true });
    window.location.hash = '';
  };

  return (
    <main className={`log wide-page${current === '' ? '' : ' has-record'}`}>
      <LogHead search={asked} status={status} found={ownFound} count={ownMatching} />
      <div className="log-side" ref={side}>
        <div className="log-lists">
          <BrokenRows tables={shownHere} tell={tell} onFound={onBroken} />
          <DraftList broken={brokenDrafts} box={isBeside ? side : null} tell={tell} />
          {team.isOffered && (
            <Suspense>
              <TeamPart name={team.name} isOn={team.isOn} />
            </Suspense>
          )}
          {counted?.total === 0 && <EmptyLog />}
          {counted !== undefined && counted.total > 0 && (
            <>
              <LogControls
                {...{ search, status, field }}
                counts={counted.counts}
                total={counted.total}
                onSearch={setSearch}
                onNear={() => setIsNear(true)}
                onStatus={setStatus}
                onKeyDown={lead}
              />
              <LogResults
                {...{ lines, current, list, matching, limit }}
                box={isBeside ? side : null}
                isSearch={asked.trim() !== ''}
                onMore={() => setLimit(limit + step)}
              />
            </>
          )}
          <RecentChanges past={told.past} undo={told.undo} />
        </div>
      </div>
      {current !== '' && (
        <Suspense fallback={<article className="record" aria-busy="true" />}>
          <OpenRecord
            key={current}
            id={current}
            tell={tell}
            takesFocus={hasMoved || isBeside}
            onLeave={leave}
          />
        </Suspense>
      )}
      <UndoToast {...told} />
    </main>
  );
}

/** An address that somebody cut has half a sign in it. */
function plainHash(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** Lines are made of decisions: one that is broken is made anew. */
function mend(): void {
  // Where the database itself fails the page says so.
  void mendLines().catch(() => {});
}

/** Whether the reader went from one address of the page to another: only then the focus follows. */
function useHasMoved(current: string): boolean {
  const [first] = useState(current);
  const moved = useRef(false);
  if (current !== first) moved.current = true;
  return moved.current;
}
