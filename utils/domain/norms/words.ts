import type { Channel, Norm, Urgency } from './norms';

const units = { hours: 'hour', 'working-hours': 'working hour', 'working-days': 'working day' } as const;
const channelWords: Record<Channel, string> = {
  'e-mail': 'e-mail',
  direct: 'chat',
  mention: 'mention',
  channel: 'channel message',
};
const urgencyWords: Record<Urgency, string> = {
  urgent: 'urgent',
  standard: 'standard',
  'non-urgent': 'non-urgent',
  'no-reply-needed': 'no reply needed',
};

/** `Urgent`, `Standard`, ... for lists of choices. */
export function urgencyText(urgency: Urgency): string {
  const word = urgencyWords[urgency];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `1 working day`, `24 hours`. */
export function amountText(norm: Pick<Norm, 'amount' | 'unit'>): string {
  return `${norm.amount} ${units[norm.unit]}${norm.amount === 1 ? '' : 's'}`;
}

/** `Norm: 1 working day (standard chat)`; null (none expected) has its own sentence. */
export function normText(norm: Norm | null, urgency: Urgency, channel: Channel): string {
  if (norm === null) return 'No reply expected here';
  return `Norm: ${amountText(norm)} (${urgencyWords[urgency]} ${channelWords[channel]})`;
}
