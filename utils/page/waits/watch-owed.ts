import type { FindOwed } from '@/utils/sites/seen-owed';
import { followPage } from './follow-page';
import { reportOwed } from './report-owed';

/** While pages may be read and *What I owe* is switched on: sees what waits for the reader. */
export function watchOwed(find: FindOwed): void {
  followPage({
    name: 'owed',
    isOn: ({ owed }) => owed === true,
    // Who the reader is may have changed.
    version: ({ revision }) => revision,
    run: (adapter, guard, signal) => reportOwed({ find, adapter, guard, signal }),
  });
}
