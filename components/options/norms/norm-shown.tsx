import { useWords } from '@/components/ui/words';
import type { Norm } from '@/utils/domain/norms/norms';
import { entryText, stepText } from './norm-words';

/** A norm that cannot be edited, with its steps. */
export function NormShown({ norm }: { readonly norm: Norm | null }) {
  const { say } = useWords();
  return (
    <div className="norm-cell">
      <span>{entryText(norm, say)}</span>
      {(norm?.escalation ?? []).map((step) => (
        <span key={stepText(step, say)} className="norm-step">
          {stepText(step, say)}
        </span>
      ))}
    </div>
  );
}
