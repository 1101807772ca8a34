import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { shownZone } from '@/utils/domain/time/shown-zone';
import type { MergeEntry } from '@/utils/roster/merge';
import type { ChosenZones } from '@/utils/roster/source';

export interface ChosenZonesProps {
  readonly entries: readonly MergeEntry[];
  readonly zones: ChosenZones;
  readonly onZones: (zones: ChosenZones) => void;
}

/** So many are named; more are counted. */
const mostNames = 4;

/** Zones that were chosen for lines that are not imported yet; each can be taken back, and the lines ask again. */
export function ChosenZoneList({ entries, zones, onZones }: ChosenZonesProps) {
  const { say } = useWords();
  if (zones.size === 0) return null;
  const open = new Set(entries.flatMap(({ kind, lines }) => (kind === 'same' ? [] : lines)));
  const linesByZone = Map.groupBy(
    [...zones.keys()].filter((line) => open.has(line)),
    (line) => zones.get(line) ?? '',
  );
  return [...linesByZone].map(([zone, lines]) => {
    const words = { zone: shownZone(zone), count: lines.length };
    const names = entries.flatMap((entry) =>
      entry.lines.some((line) => lines.includes(line)) ? [entry.person.name] : [],
    );
    return (
      <p key={zone} className="row quiet-text">
        {names.length > mostNames
          ? say('transfer.zone-used', words)
          : say('transfer.zone-used-by', { zone: words.zone, names })}
        <Button
          look="quiet"
          aria-label={say('transfer.zone-undo', words)}
          onClick={() => onZones(new Map([...zones].filter(([line]) => !lines.includes(line))))}
        >
          {say('labels.undo')}
        </Button>
      </p>
    );
  });
}
