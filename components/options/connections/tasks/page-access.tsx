import '@/components/sites/sites.css';
import { useEffect, useId, useMemo, useState } from 'react';
import { useIsAllowed } from '@/components/ui/use-is-allowed';
import { useWords } from '@/components/ui/words';
import { givePermissionsBack, keptWords, requestPermissions } from '@/utils/platform/permissions';
import { type Phrase, phrase } from '@/utils/words/phrase';

export interface PageAccessProps {
  readonly system: string;
  /** Match patterns. */
  readonly pages: readonly string[];
}

/** Whether the browser tells the addresses of a system's pages outside the right-click menu, too. */
export function PageAccess({ system, pages }: PageAccessProps) {
  const { say } = useWords();
  const id = useId();
  const hosts = useMemo(() => ({ origins: pages }), [pages]);
  const isAllowed = useIsAllowed(hosts) === true;
  // Shown at once; the browser's answer follows.
  const [chosen, setChosen] = useState(isAllowed);
  const [said, setSaid] = useState<Phrase | null>(null);
  useEffect(() => setChosen(isAllowed), [isAllowed]);
  const turn = async (wanted: boolean) => {
    // Browsers only ask in the same tick as the click: nothing may stand before the request.
    const done = wanted ? requestPermissions(hosts) : givePermissionsBack(hosts);
    setChosen(wanted);
    setSaid(null);
    const answer = await done;
    if (answer === false) {
      setChosen(false);
      setSaid(phrase('tasks.pages-refused', { logDecision: phrase('labels.log-decision') }));
    } else if (answer !== true && answer.length > 0) setSaid(keptWords(answer));
  };
  const logDecision = say('labels.log-decision');
  return (
    <div className="site-switch">
      <label className="site-choice">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={id}
          onChange={({ target }) => void turn(target.checked)}
        />
        {say('tasks.pages', { logDecision })}
      </label>
      <p className="site-why" id={id}>
        {say('tasks.pages-why', { system })}
      </p>
      <p className="site-said" role="status">
        {said === null ? '' : say(said)}
      </p>
    </div>
  );
}
