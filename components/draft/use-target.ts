import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type ConnectedPlace, usePlaces } from '@/components/outbox/use-places';
import { destinationIds } from '@/utils/destinations/facts';
import type { DestinationId } from '@/utils/destinations/types';
import type { StoredDecision } from '@/utils/store/database';
import { decisionById } from '@/utils/store/decisions';

/** A destination, or the decision log alone. */
export type Choice = DestinationId | 'log';

export interface TargetChoice {
  /** Undefined until they are read. */
  readonly places: readonly ConnectedPlace[] | undefined;
  readonly choice: Choice;
  /** Where Save sends to beside the log; null: nowhere. */
  readonly chosen: ConnectedPlace | null;
  /** Other places in which its document stands: what goes out reaches that, too. */
  readonly others: readonly ConnectedPlace[];
  readonly choose: (choice: Choice) => void;
}

/** In this browser only, and no word of a place: just which system was chosen last. */
const lastChoice = 'meantime:send-to';

/** Where Save sends to: where the document stands already, or that of what it replaces; else the last choice, else what is connected. */
export function useTarget(logged: StoredDecision | null, supersedes: string | null): TargetChoice {
  const places = usePlaces();
  const [own, setOwn] = useState<Choice | null>(null);
  const earlier = useLiveQuery(
    async () => (supersedes === null ? undefined : await decisionById(supersedes)),
    [supersedes],
  );
  const hasLink = (of: StoredDecision | null | undefined) => (place: ConnectedPlace) =>
    of?.links?.[place.target.destination] !== undefined;
  const isThere = hasLink(logged);
  const known = places?.find(isThere) ?? places?.find(hasLink(earlier));
  const first = known?.target.destination ?? readLast() ?? places?.[0]?.target.destination;
  const choice = own ?? first ?? 'log';
  const chosen = places?.find(({ target }) => target.destination === choice) ?? null;
  const others = (places ?? []).filter((place) => place !== chosen && isThere(place));
  const choose = (next: Choice) => {
    setOwn(next);
    localStorage.setItem(lastChoice, next);
  };
  return { places, choice: chosen === null ? 'log' : choice, chosen, others, choose };
}

function readLast(): Choice | undefined {
  const read = localStorage.getItem(lastChoice);
  return read === 'log' ? read : destinationIds.find((id) => id === read);
}
