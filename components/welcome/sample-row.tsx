import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Badge, makeBadge, pillLook } from '@/components/badge/badge';
import { type Card, openCard } from '@/components/badge/card';
import type { Urgency } from '@/utils/domain/norms/norms';
import { initialsOf } from '@/utils/domain/people/initials';
import type { Person } from '@/utils/domain/people/person';
import { type SampleReader, sampleView } from './sample-view';

export interface SampleRowProps {
  readonly person: Person;
  readonly reader: SampleReader;
}

/** A row of an invented inbox with the badge and the card that Gmail and Slack get. */
export function SampleRow({ person, reader }: SampleRowProps) {
  const [chosen, setChosen] = useState<Urgency>();
  const view = useMemo(() => sampleView(person, chosen, reader), [person, chosen, reader]);
  const place = useRef<HTMLSpanElement>(null);
  const drawn = useRef<{ readonly badge: Badge; card: Card | null }>(null);
  /** As it is drawn now, for a press that comes later. */
  const latest = useRef(view);
  useEffect(() => {
    const spot = place.current;
    if (spot === null) return;
    const press = () => {
      const [here, now] = [drawn.current, latest.current];
      if (here === null || now === null) return;
      if (here.card !== null) return here.card.close();
      here.card = openCard(here.badge.pill, now.card, {
        log: () => undefined,
        copy: () => Promise.reject(new Error('There is nothing to copy in a sample.')),
        later: async () => false,
        away: async () => {},
        wait: async () => {},
        plan: () => {},
        endWait: async () => {},
        clock: () => undefined,
        choose: (urgency) => setChosen(urgency ?? undefined),
        closed: (refocus) => {
          here.card = null;
          here.badge.setOpen(false);
          if (refocus) here.badge.pill.focus({ preventScroll: true });
        },
      });
      here.badge.setOpen(true);
      here.card.focus();
    };
    const none = () => undefined;
    const badge = makeBadge({ press, enter: none, leave: none, step: none }, pillLook);
    drawn.current = { badge, card: null };
    spot.append(badge.host);
    return () => {
      drawn.current?.card?.close();
      badge.host.remove();
      drawn.current = null;
    };
  }, []);
  const row = useRef<HTMLLIElement>(null);
  /** All is said where there is room, else the clock alone, if need be in a line of its own. */
  const fit = useCallback(() => {
    const [line, badge] = [row.current, drawn.current?.badge];
    if (line === null || badge === undefined) return;
    line.classList.remove('is-tight');
    badge.say('all');
    if (line.scrollWidth <= line.clientWidth) return;
    badge.say('clock');
    line.classList.add('is-tight');
  }, []);
  useEffect(() => {
    if (row.current === null) return;
    const sizes = new ResizeObserver(fit);
    sizes.observe(row.current);
    return () => sizes.disconnect();
  }, [fit]);
  useEffect(() => {
    latest.current = view;
    if (view === null) return;
    drawn.current?.badge.show(view.badge);
    drawn.current?.card?.show(view.card);
    fit();
  }, [view, fit]);
  return (
    <li className="try-row" ref={row}>
      <span className="try-face" aria-hidden="true">
        {initialsOf(person.name)}
      </span>
      <bdi className="try-name">{person.name}</bdi>
      <span ref={place} className="try-badge" />
      <span className="try-words" aria-hidden="true" />
    </li>
  );
}
