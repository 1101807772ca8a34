import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { readerZone } from '@/components/ui/use-now';
import { useDisplay } from '@/components/ui/use-signals';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { applyRestore } from '@/utils/backup/apply';
import { type Here, readHere } from '@/utils/backup/backup';
import { planRestore, type RestorePlan } from '@/utils/backup/plan';
import type { PlanItem, Preference } from '@/utils/backup/plan.types';
import type { ReadBackup } from '@/utils/backup/read-backup';
import { clockText, dateText } from '@/utils/domain/time/words';
import { phrase } from '@/utils/words/phrase';
import { UnusableEntries } from './left-out';
import { ReadingFile } from './reading';
import { RestoreTable } from './restore-table';

export interface RestorePreviewProps extends SectionProps {
  readonly name: string;
  readonly file: ReadBackup;
  readonly onClose: () => void;
}

/** A plan, and what it was made for. */
interface Planned {
  readonly plan: RestorePlan;
  readonly here: Here;
  readonly prefer: Preference;
}

const preferences = [
  { value: 'here', label: 'transfer.prefer-here' },
  { value: 'file', label: 'transfer.prefer-file' },
] as const satisfies readonly { readonly value: Preference; readonly label: string }[];

/** What importing a file of everything would add, change and leave alone; nothing is stored before the click. */
export function RestorePreview({ name, file, onClose, tell }: RestorePreviewProps) {
  const { say, show } = useWords();
  const radio = useId();
  const display = useDisplay();
  const here = useLiveQuery(() => readHere());
  const [prefer, setPrefer] = useState<Preference>('here');
  const [busy, setBusy] = useState(false);
  const [planned, setPlanned] = useState<Planned | null>(null);
  useEffect(() => {
    if (here === undefined) return;
    let isCurrent = true;
    const zone = readerZone();
    const when = (at: number) =>
      say('time.moment', { day: dateText(at, zone, display), clock: clockText(at, zone, display) });
    void planRestore(file, here, prefer, when).then((plan) => {
      if (isCurrent) setPlanned({ plan, here, prefer });
    });
    return () => {
      isCurrent = false;
    };
  }, [file, here, prefer, display, say]);
  if (planned === null) return <ReadingFile name={name} />;
  const { plan } = planned;
  // What was planned for another choice, or before something changed here, is not stored.
  const isPlanned = planned.here === here && planned.prefer === prefer;
  const count = (verdict: PlanItem['verdict']) =>
    plan.items.filter((item) => item.verdict === verdict).length;
  const toStore = count('added') + count('changed');
  const store = async () => {
    setBusy(true);
    const undo = await applyRestore(plan.writes).finally(() => setBusy(false));
    tell({
      text: phrase('transfer.restored', { file: name, added: count('added'), changed: count('changed') }),
      undo,
    });
    onClose();
  };
  return (
    <section className="import-preview stack" aria-label={say('transfer.would-import', { file: name })}>
      <p className="import-sum" role="status">
        {show('transfer.restore-sum', {
          file: <strong>{name}</strong>,
          added: count('added'),
          changed: count('changed'),
          kept: count('kept'),
          same: count('same'),
        })}
      </p>
      <UnusableEntries problems={plan.problems} />
      <fieldset className="options-choices">
        <legend className="options-legend">{say('transfer.prefer')}</legend>
        {preferences.map(({ value, label }) => (
          <label key={value} className="options-choice">
            <input type="radio" name={radio} checked={prefer === value} onChange={() => setPrefer(value)} />
            {say(label)}
          </label>
        ))}
      </fieldset>
      <RestoreTable items={plan.items} />
      <div className="row">
        <Button look="primary" disabled={busy || !isPlanned || toStore === 0} onClick={store}>
          {toStore === 0 ? say('transfer.nothing') : say('transfer.import-entries', { count: toStore })}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say('labels.cancel')}
        </Button>
      </div>
    </section>
  );
}
