import './review-waits.css';
import { liveRows } from '@/components/ui/live-query';
import { useRows } from '@/components/ui/live-rows';
import { useWords } from '@/components/ui/words';
import { waitFigures } from '@/utils/domain/waits/wait-figures';
import { waitGround } from '@/utils/store/wait-ground';
import { waitsEndedAfter } from '@/utils/store/waits';

const ended = liveRows(async () => {
  const waits = await waitsEndedAfter(0);
  return { waits, ground: await waitGround(waits) };
});

interface ReviewWaitsProps {
  /** Epoch ms: what ended after `since` and up to `until` is counted. */
  readonly since: number;
  readonly until: number;
}

/** What the waits since the last review showed: numbers of everybody together, or why there are none. */
export function ReviewWaits({ since, until }: ReviewWaitsProps) {
  const rows = useRows(ended);
  if (rows === undefined) return null;
  return <ReviewFigures told={waitFigures(rows.waits, rows.ground, since, until)} />;
}

/** The numbers, or why there are none. */
export function ReviewFigures({ told }: { readonly told: ReturnType<typeof waitFigures> }) {
  const { say } = useWords();
  if (told === 'nothing') return <p className="quiet-text">{say('norms-form.waits-nothing')}</p>;
  if (told === 'too-few') return <p className="quiet-text">{say('norms-form.waits-too-few')}</p>;
  const { ended: count, within, after, letGo, untimed } = told;
  return (
    <div className="norms-review-waits">
      <p className="options-lead">{say('norms-form.waits-ended', { count })}</p>
      <ul className="norms-review-list">
        <li>{say('norms-form.waits-within', { count: within })}</li>
        <li>{say('norms-form.waits-after', { count: after })}</li>
        {untimed > 0 && <li>{say('norms-form.waits-untimed', { count: untimed })}</li>}
        <li>{say('norms-form.waits-let-go', { count: letGo })}</li>
      </ul>
      <p className="quiet-text">{say('norms-form.waits-of-all')}</p>
    </div>
  );
}
