import type { Badge } from '@/components/badge/badge';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { MessageInView, Slot, Spot } from '@/utils/sites/site';
import type { Form } from './forms/form';

/** One element of the page at which a badge stands or could stand. */
export interface Mount {
  readonly element: Element;
  readonly spot: Spot;
  readonly form: Form;
  identity: string;
  /** Null where the page does not say for certain. */
  hint: PersonHint | null;
  /** Whether others are named beside this person. */
  isAmong?: boolean | undefined;
  /** Read in every pass where the form says so, else only when a card opens. */
  message: MessageInView | null;
  badge: Badge | null;
  /** Whether another element of this person has the badge; see one-clock.ts. */
  isQuiet: boolean;
  /** Where the next pass puts the badge; null while it stands. */
  slot: Slot | null;
  /** Where it was put. */
  parent: Element | null;
  dark: boolean;
  compact: boolean;
  /** The number of the last pass that found this element. */
  pass: number;
  /** The drawing this badge shows; see `Drawing.outdate`. */
  stamp: number;
  /** The width of the element for which the badge was last fitted; -1: never since it was drawn. */
  fitted: number;
  /** When the page removed the badge from a living element, epoch ms. */
  removals: readonly number[];
}

export function newMount(element: Element, spot: Spot, form: Form, identity: string): Mount {
  return {
    element,
    spot,
    form,
    identity,
    hint: null,
    message: null,
    badge: null,
    isQuiet: spot.view !== undefined,
    slot: null,
    parent: null,
    dark: false,
    compact: false,
    pass: 0,
    stamp: -1,
    fitted: -1,
    removals: [],
  };
}

/** So many removals in this many ms are a fight. */
const patience = 25;
const span = 2_000;

export const hasGivenUp = (mount: Mount) => mount.removals.length >= patience;

/** Whether to put a removed badge back: a missing badge is better than two scripts that fight and freeze the page. */
export function mayReturn(mount: Mount, now: number): boolean {
  if (hasGivenUp(mount)) return false;
  mount.removals = [...mount.removals.filter((at) => now - at < span), now];
  return !hasGivenUp(mount);
}
