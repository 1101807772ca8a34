import type { Channel, Clock, EscalationStep, Norm } from '@/utils/domain/norms/norms';
import { amountText } from '@/utils/domain/norms/words';
import type { NormsWords } from '@/utils/words/made/room-norms';
import type { Say } from '@/utils/words/say';

export const channelNames: Readonly<Record<Channel, string>> = {
  'e-mail': 'E-mail',
  direct: 'Direct message',
  mention: 'Mention or thread',
  channel: 'Channel',
};

/** `hours` alone could be taken for working hours, so its name says what it counts. */
export const clockNames: Readonly<Record<Clock, string>> = {
  hours: 'hours (around the clock)',
  'working-hours': 'working hours',
  'working-days': 'working days',
};

/** `24 hours`, `no reply expected`. */
export function entryText(norm: Norm | null, say: Say<NormsWords>): string {
  return norm === null ? 'no reply expected' : amountText(norm, say);
}

/** `after 2 working days: ask in #team-help`. */
export function stepText(step: EscalationStep, say: Say<NormsWords>): string {
  return `after ${amountText(step, say)}: ${step.what}`;
}

/** The number that was typed, with a comma or a point; NaN where it is none. */
export function readAmount(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}
