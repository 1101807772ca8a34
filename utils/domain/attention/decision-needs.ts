import type { DecisionLine } from '../decision/decision-line';
import type { Calendar, PlainDate } from '../time/calendar.types';
import { openStretch } from '../time/open-stretch.ts';
import type { Need } from './need';

/** A decision that asks for something of the reader. */
export interface DecisionNeed extends Need {
  readonly kind: 'objection' | 'revisit' | 'action';
  readonly line: DecisionLine;
  /** Of an action what is to be done, else empty. */
  readonly what: string;
  /** The day that it names; null for the end of an objection period. */
  readonly date: PlainDate | null;
}

/** Who the reader is, with their calendar; `zone` where they are not in the list. */
export interface DecisionGround {
  readonly me: (Calendar & { readonly id: string }) | undefined;
  readonly zone: string;
}

/**
 * What these decisions ask of the reader: the end of an objection period when it is there, a day of review and a day of an
 * action of theirs from their first working time on that day or after it.
 */
export function decisionNeeds(
  lines: readonly DecisionLine[],
  ground: DecisionGround,
): readonly DecisionNeed[] {
  return lines.flatMap((line): DecisionNeed[] => {
    const { key, dues } = line;
    if (dues == null) return [];
    const { objection, revisit, actions } = dues;
    const needs: (DecisionNeed | null)[] = [];
    if (objection !== null)
      needs.push({
        ...{ id: `objection:${key}@${objection}`, kind: 'objection', from: objection },
        ...{ line, what: '', date: null },
      });
    const dated = (kind: 'revisit' | 'action', date: PlainDate, what: string): DecisionNeed | null => {
      const from = startOf(date, ground);
      return from === null
        ? null
        : { id: `${kind}:${key}@${date}${what && ` ${what}`}`, kind, from, line, what, date };
    };
    if (revisit !== null) needs.push(dated('revisit', revisit, ''));
    for (const { what, owner, due } of actions)
      if (ground.me !== undefined && owner.personId === ground.me.id) needs.push(dated('action', due, what));
    return needs.filter((need) => need !== null);
  });
}

/** When the reader first works on that day or after it, epoch ms; its midnight where their hours are not known. */
function startOf(date: PlainDate, { me, zone }: DecisionGround): number | null {
  try {
    const journey = me?.travel?.find(({ from, to }) => from <= date && date <= to);
    const where = journey?.zone ?? me?.zone ?? zone;
    const midnight = Temporal.PlainDate.from(date).toZonedDateTime(where).epochMilliseconds;
    return me === undefined ? midnight : (openStretch(me, midnight)?.opens ?? null);
  } catch {
    return null;
  }
}
