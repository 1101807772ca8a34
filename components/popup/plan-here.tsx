import { openInTab } from '@/components/ui/open-in-tab';
import { useWords } from '@/components/ui/words';
import { planPath } from '@/utils/platform/plan-path';

/** *Plan a meeting*, with the group that is chosen, else with these people where some are named. */
export function PlanHere({
  people,
  group,
}: {
  readonly people: readonly string[];
  readonly group: string | undefined;
}) {
  const { say } = useWords();
  return (
    <a
      className="button quiet"
      href={planPath(group === undefined ? { people } : { group })}
      onClick={openInTab}
    >
      {say('popup.plan')}
    </a>
  );
}
