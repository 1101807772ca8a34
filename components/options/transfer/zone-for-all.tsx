import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { ZonePicker } from '@/components/ui/zone-picker';
import { checkZone } from '@/utils/domain/time/zones';

export interface ZoneForAllProps {
  /** How many people of the file have none. */
  readonly count: number;
  readonly busy: boolean;
  readonly onZone: (zone: string) => void;
}

/** One zone for all people of a file who have none: member lists and address books seldom say it. */
export function ZoneForAll({ count, busy, onZone }: ZoneForAllProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const checked = checkZone(typed);
  return (
    <div className="stack">
      <ZonePicker label={say('transfer.zone-for', { count })} value={typed} onChange={setTyped} />
      <div className="row">
        <Button disabled={busy || !checked.ok} onClick={() => checked.ok && onZone(checked.zone)}>
          {say('transfer.zone-for-use', { count })}
        </Button>
      </div>
    </div>
  );
}
