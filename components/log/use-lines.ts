import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { DecisionLine } from '@/utils/domain/decision/decision-line';
import type { LogLine } from '@/utils/domain/decision/team-line';
import { searchWords } from '@/utils/domain/text/find-words';
import { foundByWords } from '@/utils/domain/text/forgiving-search';
import { allLines, newestLines, type StatusFilter } from '@/utils/store/decision-lines';

export interface LogLines<Line extends LogLine = DecisionLine> {
  /** What was asked for, newest first, at most `limit`; undefined until it is read. */
  readonly lines: readonly Line[] | undefined;
  /** All that fit the search, beyond `limit` too; null where nothing is searched for. */
  readonly found: readonly Line[] | null;
}

export interface LinesQuestion {
  readonly search: string;
  readonly status: StatusFilter;
  readonly limit: number;
  /** Somebody is about to type. */
  readonly isExpected?: boolean;
}

/** Where lines are read from; the same functions from one drawing to the next. */
export interface LinesFrom<Line extends LogLine> {
  readonly newest: (status: StatusFilter, limit: number) => Promise<readonly Line[]>;
  readonly all: () => Promise<readonly Line[]>;
}

export const ownLines: LinesFrom<DecisionLine> = {
  newest: (status, limit) => newestLines(status, limit),
  all: () => allLines(),
};

/**
 * The decisions of a search and a status. Without a search only the rows shown are read, by an index; the
 * first search reads every line once, and each further one looks through those in memory. `isExpected`
 * reads them before, when somebody is about to type.
 */
export function useLines<Line extends LogLine>(
  { search, status, limit, isExpected = false }: LinesQuestion,
  from: LinesFrom<Line>,
): LogLines<Line> {
  const words = useMemo(() => searchWords(search), [search]);
  const isSearching = words.length > 0;
  const isWanted = isSearching || isExpected;
  const newest = useLiveQuery(
    async () => (isSearching ? undefined : await from.newest(status, limit)),
    [isSearching, status, limit, from],
  );
  const all = useLiveQuery(async () => (isWanted ? await from.all() : undefined), [isWanted, from]);
  const found = useMemo(() => {
    if (!isSearching || all === undefined) return undefined;
    const ofStatus = status === null ? all : all.filter((line) => line.status === status);
    return foundByWords(ofStatus, words, ({ text }) => text);
  }, [all, isSearching, status, words]);
  if (!isSearching) return { lines: newest, found: null };
  return { lines: found?.slice(0, limit), found: found ?? null };
}
