import { joined } from '@/components/ui/joined';
import type { NormChange } from '@/utils/domain/norms/norm-changes';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';
import { cellName, entryText, stepText } from './norm-words';

/** `E-mail, urgent: 2 working hours (before: 4 working hours)`, with whose norm it is where it is one person's. */
export function changeText(
  { personId, channel, urgency, before, after }: NormChange,
  names: ReadonlyMap<string, string> | undefined,
  say: Say<PagesWords>,
): string {
  const said = (norm: NormChange['after']) =>
    norm === undefined
      ? say('norms-form.team-norm')
      : joined([entryText(norm, say), ...(norm?.escalation ?? []).map((step) => stepText(step, say))], say);
  const change = { cell: cellName(channel, urgency, say), after: said(after), before: said(before) };
  if (personId === null) return say('norms-form.change', change);
  const who = names?.get(personId) ?? say('norms-form.someone');
  return say('norms-form.change-of', { ...change, who });
}
