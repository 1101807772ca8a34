import type { Channel, Clock, Norm, Urgency } from '@/utils/domain/norms/norms';
import { amountText } from '@/utils/domain/norms/words';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

export type SayPages = Say<PagesWords>;

/** The heads of rows, by channel. */
export const channelKeys = {
  'e-mail': 'norms-form.e-mail',
  direct: 'norms-form.direct',
  mention: 'norms-form.mention',
  channel: 'norms-form.channel',
} as const satisfies Record<Channel, keyof PagesWords>;

/** The heads of columns, by urgency. */
export const urgencyKeys = {
  urgent: 'norms.choice-urgent',
  standard: 'norms.choice-standard',
  'non-urgent': 'norms.choice-non-urgent',
  'no-reply-needed': 'norms.choice-no-reply-needed',
} as const satisfies Record<Urgency, keyof PagesWords>;

/** `Direct message`: the head of a row. */
export const channelHead = (channel: Channel, say: SayPages): string => say(channelKeys[channel]);

/** `Urgent`: the head of a column. */
export const urgencyHead = (urgency: Urgency, say: SayPages): string => say(urgencyKeys[urgency]);

/** `24 hours`, `no reply expected`: one cell. */
export const cellText = (norm: Norm | null, say: SayPages): string =>
  norm === null ? say('norms-form.no-reply') : amountText(norm, say);

/** `E-mail, urgent: after 2 working days: ask in #team-help`; split where the team's own words begin. */
export function stepHead(
  channel: Channel,
  urgency: Urgency,
  step: { readonly amount: number; readonly unit: Clock },
  say: SayPages,
): string {
  return say('handbook.step', {
    channel: channelHead(channel, say),
    urgency: urgencyHead(urgency, say),
    amount: amountText(step, say),
  });
}
