import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { DecisionLine } from '@/utils/domain/decision/decision-line';
import { searchWords } from '@/utils/domain/text/find-words';
import { foundByWords } from '@/utils/domain/text/forgiving-search';
import { allLines, newestLines, type StatusFilter } from '@/utils/store/decision-lines';

export interface LogLines {
  /** What was asked for, newest first, at most `limit`; undefined until it is read. */
  readonly lines: readonly DecisionLine[] | undefined;
  /** Keys of all that fit the search, beyond `limit` too; null where nothing is searched for. */
  readonly found: readonly string[] | null;
}

/**
 * The decisions of a search and a status. Without a search only the rows shown are read, by an index; the
 * first search reads every line once, and each further one looks through those in memory. `isExpected`
 * reads them before, when somebody is about to type.
 */
export function useLines(search: string, status: StatusFilter, limit: number, isExpected = false): LogLines {
  const words = useMemo(() => searchWords(search), [search]);
  const isSearching = words.length > 0;
  const isWanted = isSearching || isExpected;
  const newest = useLiveQuery(
    async () => (isSearching ? undefined : await newestLines(status, limit)),
    [isSearching, status, limit],
  );
  const all = useLiveQuery(async () => (isWanted ? await allLines() : undefined), [isWanted]);
  const found = useMemo(() => {
    if (!isSearching || all === undefined) return undefined;
    const ofStatus = status === null ? all : all.filter((line) => line.status === status);
    return foundByWords(ofStatus, words, ({ text }) => text);
  }, [all, isSearching, status, words]);
  if (!isSearching) return { lines: newest, found: null };
  return { lines: found?.slice(0, limit), found: found?.map(({ key }) => key) ?? null };
}
