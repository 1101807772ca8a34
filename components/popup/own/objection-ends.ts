import { decisionNeeds } from '@/utils/domain/attention/decision-needs';
import type { DecisionRows } from '../waits/decision-due-rows';

/** When the periods to object of these decisions end, epoch ms. */
export function objectionEnds({ lines, me, done }: DecisionRows, zone: string): readonly number[] {
  return decisionNeeds(lines, { me, zone })
    .filter(({ kind, id }) => kind === 'objection' && !done.has(id))
    .map(({ from }) => from);
}
