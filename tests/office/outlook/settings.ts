import { type PageSettings, readSettings } from '../page/settings.ts';
import { type OutlookWords, wordsOf } from './words.ts';

export interface OutlookSettings extends PageSettings {
  readonly words: OutlookWords;
  /** The key of the conversation that is open at the start; '': none. */
  readonly open: string;
  /** `2025`: messages without ids of their own, as in a saved page of that year. */
  readonly build: '2025' | '2026';
  /** What the label of a recipient holds: the address, or `presence` and name, as one build has it. */
  readonly chips: 'address' | 'presence';
  /** What the label of a recipient of an open mail holds. */
  readonly recipients: 'name' | 'address';
  /** Mailboxes in the folder pane: 1, 2, or 0 where the pane is hidden. */
  readonly accounts: number;
}

/** Reads `?open= &build=2025 &chips=presence &recipients=address &accounts=` besides the shared ones; `lang=en-GB` has the day first. */
export function readOutlookSettings(): OutlookSettings {
  const query = new URLSearchParams(location.search);
  const page = readSettings();
  return {
    ...page,
    words: wordsOf(page.lang),
    open: query.get('open') ?? '',
    build: query.get('build') === '2025' ? '2025' : '2026',
    chips: query.get('chips') === 'presence' ? 'presence' : 'address',
    recipients: query.get('recipients') === 'address' ? 'address' : 'name',
    accounts: Number(query.get('accounts') ?? 1),
  };
}
