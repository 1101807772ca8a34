import type { Channel, Clock, EscalationStep, Norm, Urgency } from '@/utils/domain/norms/norms';
import { amountText, urgencyInSentence, urgencyWord } from '@/utils/domain/norms/words';
import { stepHoursText } from '@/utils/handbook/step-hours-words';
import type { PagesWords } from '@/utils/words/made/pages';
import { phrase } from '@/utils/words/phrase';
import type { Say } from '@/utils/words/say';

type SayNorms = Say<PagesWords>;

export const channelNames = {
  'e-mail': 'norms-form.e-mail',
  direct: 'norms-form.direct',
  mention: 'norms-form.mention',
  channel: 'norms-form.channel',
} as const satisfies Record<Channel, keyof PagesWords>;

const clockKeys = {
  hours: 'norms-form.clock-hours',
  'working-hours': 'norms-form.clock-working-hours',
  'working-days': 'norms-form.clock-working-days',
} as const satisfies Record<Clock, keyof PagesWords>;

/** A kind of clock without an amount stands for many. */
const many = 100;

/**
 * A clock's name beside its amount: `working hour` after 1. `hours` alone could be taken for working hours, so its name
 * says what it counts.
 */
export function clockName(clock: Clock, say: SayNorms, amount = many): string {
  return say(clockKeys[clock], { amount: Number.isFinite(amount) ? amount : many });
}

/** The same where there is little room: in a cell of a table that the whole names stand below. */
export function shortClockName(clock: Clock, say: SayNorms, amount = many): string {
  if (clock !== 'hours') return clockName(clock, say, amount);
  return say('norms-form.clock-hours-short', { amount: Number.isFinite(amount) ? amount : many });
}

/** `E-mail, urgent`. */
export function cellName(channel: Channel, urgency: Urgency, say: SayNorms): string {
  return say('norms-form.cell', { channel: say(channelNames[channel]), urgency: urgencyWord(urgency, say) });
}

/** The same for a message that outlives a change of the language. */
export const cellPhrase = (channel: Channel, urgency: Urgency) =>
  phrase('norms-form.cell', {
    channel: phrase(channelNames[channel]),
    urgency: phrase(urgencyInSentence[urgency]),
  });

/** `24 hours`, `no reply expected`. */
export function entryText(norm: Norm | null, say: SayNorms): string {
  return norm === null ? say('norms-form.no-reply') : amountText(norm, say);
}

/** `after 2 working days: ask in #team-help`, with the hours that it waits for in brackets. */
export function stepText(step: EscalationStep, say: SayNorms): string {
  const text = say('norms-form.step-of', { amount: amountText(step, say), what: step.what });
  if (step.hours === undefined) return text;
  return say('norms-form.step-of-hours', { step: text, hours: stepHoursText(step.hours, say) });
}

/** The number that was typed, with a comma or a point; NaN where it is none. */
export function readAmount(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}
