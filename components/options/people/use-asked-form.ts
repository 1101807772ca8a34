import { useEffect } from 'react';
import { useHash } from '@/components/ui/use-hash';
import { zoneAt } from '@/utils/domain/time/zone-at';
import { zonesOnClock } from '@/utils/domain/time/zone-by-offset';
import { listZones } from '@/utils/domain/time/zones';
import { takePerson } from '@/utils/platform/person-to-add';
import type { StoredPerson } from '@/utils/store/database';
import { formOfHint } from './form-of-hint';
import type { PersonDraft } from './use-person-drafts';

export interface AskedForm {
  readonly open: (person: StoredPerson | 'new') => void;
  /** The zones that fit the clock which the page shows of somebody in the list; none where theirs is one of them. */
  readonly offer: (id: string, zones: readonly string[]) => void;
  /** Keeps what the page said of somebody new, with the zones whose clocks show what its own shows. */
  readonly fill: (draft: PersonDraft, zones: readonly string[]) => void;
}

/** More are no help to choose from. */
const mostZones = 8;

/** Opens the form that the address asks for: an empty one, or that of somebody whom a page names, as *Add to team* left it. */
export function useAskedForm({ open, offer, fill }: AskedForm): void {
  const hash = useHash();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address alone says when
  useEffect(() => {
    if (!/^people\/new(?:\/|$)/.test(hash)) return;
    // Once: the same address, loaded again, is the list.
    window.location.replace('#people');
    void takePerson(hash).then(async (named) => {
      if (named === null) return open('new');
      const { hint, minutesAhead } = named;
      const { findPeople } = await import('@/utils/store/find-people');
      const [known] = await findPeople([hint]);
      const now = Date.now();
      const fitting = (zones: readonly string[]) =>
        minutesAhead === null ? [] : zonesOnClock(zones, minutesAhead, now);
      const zones = fitting(listZones());
      if (known != null) {
        const isSame = fitting([zoneAt(known, now)]).length > 0;
        offer(known.id, isSame ? [] : zones.slice(0, mostZones));
        return open(known);
      }
      fill({ form: formOfHint(hint), isMe: false, own: {}, isFromPage: true }, zones.slice(0, mostZones));
      open('new');
    });
  }, [hash]);
}
