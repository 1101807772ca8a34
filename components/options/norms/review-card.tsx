import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useReader } from '@/components/ui/reader';
import { useSignals } from '@/components/ui/use-signals';
import type { SectionProps } from '@/components/ui/use-told';
import { plainDateText, whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import type { NormVersion } from '@/utils/domain/norms/norms';
import {
  nextReview,
  type ReviewPlan,
  type ReviewRate,
  reviewPlanOf,
  reviewRates,
  teamChangesSince,
} from '@/utils/domain/norms/review';
import { writeSignals } from '@/utils/platform/signals';
import { phrase } from '@/utils/words/phrase';
import { changeText } from './change-text';
import { ReviewWaits } from './review-waits';

interface ReviewCardProps extends SectionProps {
  readonly versions: readonly NormVersion[];
}

const rateKeys = {
  off: 'norms-form.review-off',
  monthly: 'norms-form.review-monthly',
  quarterly: 'norms-form.review-quarterly',
  yearly: 'norms-form.review-yearly',
} as const satisfies Record<ReviewRate, string>;

/** When the team looks at its norms again, and then what was changed since; it comes here and nowhere else. */
export function ReviewCard({ versions, tell }: ReviewCardProps) {
  const { say } = useWords();
  const { now, zone, display, say: sayTime } = useReader();
  const signals = useSignals();
  if (signals === null) return null;
  const stored = reviewPlanOf(signals.normsReview);
  // The first review is counted from the first change of the norms; where there is none, nothing is to be reviewed.
  const plan = { ...stored, since: stored.since ?? Math.max(versions[0]?.from ?? now, 0) };
  const set = (next: ReviewPlan) => writeSignals({ normsReview: next });
  const next = nextReview(plan, zone);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const isDue = next !== null && next <= today;
  const changes = teamChangesSince(versions, plan.since);
  const end = async () => {
    await set({ ...plan, since: Date.now() });
    tell({ text: phrase('norms-form.review-done'), undo: () => set(plan) });
  };
  return (
    <div className="card stack norms-review">
      <h3>{say(isDue ? 'norms-form.review-due' : 'norms-form.review')}</h3>
      <Field
        label={say('norms-form.review-every')}
        help={
          next === null || isDue
            ? say('norms-form.review-help')
            : say('norms-form.review-next', { date: plainDateText(next, display) })
        }
      >
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={plan.every}
            onChange={({ target }) =>
              void set({ ...plan, every: reviewPlanOf({ every: target.value }).every })
            }
          >
            {reviewRates.map((rate) => (
              <option key={rate} value={rate}>
                {say(rateKeys[rate])}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isDue && (
        <>
          <p className="options-lead">
            {say(changes.length === 0 ? 'norms-form.review-none' : 'norms-form.review-changed', {
              date: whenText(plan.since, { now, zone, display, say: sayTime }),
            })}
          </p>
          {changes.length > 0 && (
            <ol className="norms-review-list">
              {changes.map(({ from, changes: told }) => (
                <li key={from}>
                  <strong>{whenText(from, { now, zone, display, say: sayTime })}</strong>
                  {told.map((change) => (
                    <span key={`${change.channel}${change.urgency}`}>
                      {changeText(change, undefined, say)}
                    </span>
                  ))}
                </li>
              ))}
            </ol>
          )}
          <ReviewWaits since={plan.since} until={now} />
          <div className="row">
            <Button onClick={() => void end()}>{say('norms-form.review-end')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
