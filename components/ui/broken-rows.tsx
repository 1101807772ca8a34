import { lazy, Suspense, useState } from 'react';
import type { PlainTable } from '@/utils/store/plain/plain-rows.types';
import type { PlainTables } from '@/utils/store/plain/plain-tables';
import type { BrokenRowsProps } from './broken-list';
import { useRowsOr } from './live-rows';
import { storedRows } from './stored-rows';

const BrokenList = lazy(async () => ({ default: (await import('./broken-list')).BrokenList }));

/** What is stored in these tables and cannot be shown, each with a way out; nothing where all is well. */
export function BrokenRows(props: BrokenRowsProps) {
  return (
    <Suspense>
      <BrokenList {...props} />
    </Suspense>
  );
}

interface BrokenBesideProps extends Omit<BrokenRowsProps, 'tables' | 'onFound'> {
  /** The same list each time. */
  readonly tables: readonly PlainTable[];
  /** How many good rows the page has read of these tables. */
  readonly good: number;
}

/** The same where the page has read the tables: where as many rows are stored, none is looked at again. */
export function BrokenBeside({ tables, good, tell }: BrokenBesideProps) {
  const [counted] = useState(() => storedRows(countOf(tables)));
  // A count leaves out no row, a list of rows those that are broken.
  const stored = useRowsOr(counted, good);
  return stored === good ? null : <BrokenRows tables={tables} tell={tell} />;
}

const countOf = (tables: readonly PlainTable[]) => ({
  tables,
  read: async (from: PlainTables) => {
    const counts = await Promise.all(tables.map((name) => from.count(name)));
    return counts.reduce((sum, count) => sum + count, 0);
  },
});
