import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import {
  type Outdone,
  readSyncState,
  type SyncFault,
  type SyncState,
  syncKey,
  syncStateOf,
} from '@/utils/sync/state';
import { settleOutdone, switchSync } from '@/utils/sync/sync-now';

const faults = {
  quota: 'sync.fault-quota',
  rate: 'sync.fault-rate',
  long: 'sync.fault-long',
  other: 'sync.fault-other',
} as const satisfies Record<SyncFault, string>;

const replacedWords = {
  mine: { settings: 'sync.mine-settings', norms: 'sync.mine-norms' },
  theirs: { settings: 'sync.theirs-settings', norms: 'sync.theirs-norms' },
} as const satisfies Record<Outdone['whose'], Record<Outdone['id'], string>>;

/** Settings and norms in the reader's other browsers: the switch, how it stands, and what gave way to something newer. */
export function SyncCard() {
  const { say } = useWords();
  const reader = useReader();
  const state = useSyncState();
  // Shown at once; what is stored follows a moment later.
  const [chosen, setChosen] = useState<boolean>();
  if (state === null) return null;
  const { isOn, syncedAt, failure, replaced } = state;
  const when = (at: number) => whenText(at, reader);
  return (
    <div className="card stack">
      <h3>{say('sync.title')}</h3>
      <p className="options-lead">{say('sync.lead')}</p>
      <label className="options-choice">
        <input
          type="checkbox"
          checked={chosen ?? isOn}
          onChange={({ target }) => {
            setChosen(target.checked);
            void switchSync(target.checked).finally(() => setChosen(undefined));
          }}
        />
        {say('sync.switch')}
      </label>
      {isOn && failure !== null && (
        <p className="sync-failure" role="status">
          {say('sync.failed', { when: when(failure.since), why: say(faults[failure.what]) })}
        </p>
      )}
      {isOn && failure === null && syncedAt !== null && (
        <p className="options-lead" role="status">
          {say('sync.synced', { when: when(syncedAt) })}
        </p>
      )}
      {replaced.map(({ id, at, whose }) => (
        <div className="stack" key={`${id}${at}`}>
          <p className="options-lead">{say(replacedWords[whose][id], { when: when(at) })}</p>
          <div className="row">
            <Button onClick={() => void settleOutdone(at, true)}>
              {say(whose === 'mine' ? 'sync.use-mine' : 'sync.use-theirs')}
            </Button>
            <Button look="quiet" onClick={() => void settleOutdone(at, false)}>
              {say('sync.keep')}
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}

/** Followed while the card is there; null until it was read. */
function useSyncState(): SyncState | null {
  const [state, setState] = useState<SyncState | null>(null);
  useEffect(() => {
    let isWanted = true;
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[syncKey];
      if (area === 'local' && change !== undefined) setState(syncStateOf(change.newValue));
    };
    browser.storage.onChanged.addListener(changed);
    void readSyncState().then((read) => {
      if (isWanted) setState((known) => known ?? read);
    });
    return () => {
      isWanted = false;
      browser.storage.onChanged.removeListener(changed);
    };
  }, []);
  return state;
}
