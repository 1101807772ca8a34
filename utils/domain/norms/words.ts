import type { NormsWords } from '../../words/made/room-norms';
import type { Say } from '../../words/say';
import type { Channel, Clock, Norm, Urgency } from './norms';

type SayNorms = Say<NormsWords>;

const amountKeys = {
  hours: 'norms.hours',
  'working-hours': 'norms.working-hours',
  'working-days': 'norms.working-days',
} as const satisfies Record<Clock, keyof NormsWords>;
const channelKeys = {
  'e-mail': 'norms.e-mail',
  direct: 'norms.direct',
  mention: 'norms.mention',
  channel: 'norms.channel',
} as const satisfies Record<Channel, keyof NormsWords>;
/** What each urgency is called within a sentence. */
export const urgencyInSentence = {
  urgent: 'norms.urgent',
  standard: 'norms.standard',
  'non-urgent': 'norms.non-urgent',
  'no-reply-needed': 'norms.no-reply-needed',
} as const satisfies Record<Urgency, keyof NormsWords>;
const choiceKeys = {
  urgent: 'norms.choice-urgent',
  standard: 'norms.choice-standard',
  'non-urgent': 'norms.choice-non-urgent',
  'no-reply-needed': 'norms.choice-no-reply-needed',
} as const satisfies Record<Urgency, keyof NormsWords>;

/** `Urgent`, `Standard`, ... for lists of choices. */
export function urgencyText(urgency: Urgency, say: SayNorms): string {
  return say(choiceKeys[urgency]);
}

/** `urgent`, `standard`, ... within a sentence. */
export function urgencyWord(urgency: Urgency, say: SayNorms): string {
  return say(urgencyInSentence[urgency]);
}

/** `e-mail`, `chat`, ... within a sentence. */
export function channelWord(channel: Channel, say: SayNorms): string {
  return say(channelKeys[channel]);
}

/** `1 working day`, `24 hours`. */
export function amountText({ amount, unit }: Pick<Norm, 'amount' | 'unit'>, say: SayNorms): string {
  return say(amountKeys[unit], { amount });
}

/** `Norm: 1 working day (standard chat)`; null (none expected) has its own sentence. */
export function normText(norm: Norm | null, urgency: Urgency, channel: Channel, say: SayNorms): string {
  if (norm === null) return say('norms.none');
  return say('norms.norm', {
    amount: amountText(norm, say),
    urgency: urgencyWord(urgency, say),
    channel: channelWord(channel, say),
  });
}
