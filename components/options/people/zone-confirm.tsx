import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { dateIn, zoneAge, zoneText } from '@/utils/domain/people/zone-age';
import { zoneFromLayers } from '@/utils/roster/layers/zone-from';
import type { StoredPerson } from '@/utils/store/database';
import { storedSources } from '@/utils/store/layers/sources';
import { savePeople } from '@/utils/store/people';

interface Props {
  readonly person: StoredPerson;
  /** The zone was confirmed on this date. */
  readonly onConfirmed: (date: string) => void;
}

/**
 * Where a zone came from and how old that is, and a button that confirms it as of today. Of somebody from a source it is
 * the source that says it, and a confirmation of the user's own would keep its next zone out.
 */
export function ZoneConfirm({ person, onConfirmed }: Props) {
  const { now, zone } = useReader();
  const { say } = useWords();
  const sources = useLiveQuery(() => storedSources());
  const loads = new Map(sources?.map(({ id, loadedAt }) => [id, loadedAt]));
  const confirm = async () => {
    const zoneDate = dateIn(zone, now);
    await savePeople([{ ...person, zoneDate }]);
    onConfirmed(zoneDate);
  };
  const isFresh = zoneAge(person.zoneDate, now, zone) === 0;
  return (
    <p className="row people-zone-line">
      <span role="status">{zoneText(zoneFromLayers(person, loads, zone), { now, zone, say })}</span>
      {person.origin === undefined && !isFresh && (
        <Button look="quiet" onClick={() => void confirm()}>
          {say('people.still-right')}
        </Button>
      )}
    </p>
  );
}
