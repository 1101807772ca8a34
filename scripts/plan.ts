/**
 * `npm run -s plan`: reads cases as JSON lines on standard input and writes for each one line with the best slots for
 * the meeting. A line that cannot be used answers `{"error"}` and the next is read.
 */
import { isoOf } from '../utils/domain/norms/explain.ts';
import { planMeeting } from '../utils/domain/planner/plan.ts';
import { answerLines } from './lib/answer-lines.ts';
import { checkPlan } from './plan/check-plan.ts';

const most = 20;

await answerLines(checkPlan, (planned) => {
  const { slots, isLeastBad } = planMeeting(planned, most);
  return {
    slots: slots.map(({ from, to, ...slot }) => ({ from: isoOf(from), to: isoOf(to), ...slot })),
    leastBad: isLeastBad,
  };
});
