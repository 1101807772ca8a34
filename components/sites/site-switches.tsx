import './sites.css';
import { useEffect, useId, useMemo, useState } from 'react';
import { useRows } from '@/components/ui/live-rows';
import { useIsAllowed } from '@/components/ui/use-is-allowed';
import { useSignals } from '@/components/ui/use-signals';
import { addEnglish, useWords } from '@/components/ui/words';
import type { SiteFacts } from '@/utils/sites/facts';
import { chosenSites } from '@/utils/sites/switched-on';
import { sites as words } from '@/utils/words/made/room-sites';
import type { Phrase } from '@/utils/words/phrase';
import { offeredSites } from './offered-sites';
import { switchOff, switchOn } from './switch-site';

addEnglish(words);

/** Why each host of a site is asked for. */
const reasons = {
  teams: 'sites.teams-why',
  trello: 'sites.trello-why',
  outlook: 'sites.outlook-why',
} as const;

/** Each site that can be switched on, with the reason for its hosts; nothing where this build has none. */
export function SiteSwitches() {
  const { say } = useWords();
  const offered = useRows(offeredSites) ?? [];
  if (offered.length === 0) return null;
  return (
    <>
      <p className="site-lead">{say('sites.lead')}</p>
      {offered.map((site) => (
        <SiteSwitch key={site.id} site={site} />
      ))}
    </>
  );
}

function SiteSwitch({ site }: { readonly site: SiteFacts }) {
  const { say } = useWords();
  const id = useId();
  const hosts = useMemo(() => ({ origins: site.matches }), [site]);
  const isAllowed = useIsAllowed(hosts) === true;
  const signals = useSignals();
  const isOn = isAllowed && signals !== null && chosenSites(signals).includes(site);
  // Shown at once; the browser's answer follows.
  const [chosen, setChosen] = useState(isOn);
  const [said, setSaid] = useState<Phrase | null>(null);
  useEffect(() => setChosen(isOn), [isOn]);
  const turn = async (wanted: boolean) => {
    // Browsers only ask in the same tick as the click: nothing may stand before the request.
    const done = wanted ? switchOn(site) : switchOff(site);
    setChosen(wanted);
    setSaid(null);
    const problem = await done;
    setSaid(problem);
    if (wanted && problem !== null) setChosen(false);
  };
  const reason = site.id in reasons ? reasons[site.id as keyof typeof reasons] : null;
  return (
    <div className="stack site-switch">
      <label className="site-choice">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={id}
          onChange={({ target }) => void turn(target.checked)}
        />
        {say('sites.label', { site: site.name })}
      </label>
      <div className="site-lead" id={id}>
        {reason !== null && <p>{say(reason)}</p>}
        <p>{say('sites.preview')}</p>
      </div>
      <p className="site-said" role="status">
        {said === null ? '' : say(said)}
      </p>
    </div>
  );
}
