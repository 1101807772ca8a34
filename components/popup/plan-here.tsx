import { openInTab } from '@/components/ui/open-in-tab';
import { useWords } from '@/components/ui/words';
import { planPath } from '@/utils/platform/plan-path';

/** *Plan a meeting*, with these people where some are named. */
export function PlanHere({ people = [] }: { readonly people?: readonly string[] }) {
  const { say } = useWords();
  return (
    <a className="button quiet" href={planPath({ people })} onClick={openInTab}>
      {say('popup.plan')}
    </a>
  );
}
