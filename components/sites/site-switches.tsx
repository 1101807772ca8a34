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
  const preview = useId();
  const offered = useRows(offeredSites) ?? [];
  if (offered.length === 0) return null;
  return (
    <>
      <div className="site-lead">
        <p>{say('sites.lead')}</p>
        <p id={preview}>{say('sites.preview')}</p>
      </div>
      {offered.map((site) => (
        <SiteSwitch key={site.id} site={site} preview={preview} />
      ))}
    </>
  );
}

/** `preview`: the element that says what a preview is. */
function SiteSwitch({ site, preview }: { readonly site: SiteFacts; readonly preview: string }) {
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
    <div className="site-switch">
      <label className="site-choice">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={`${id} ${preview}`}
          onChange={({ target }) => void turn(target.checked)}
        />
        {say('sites.label', { site: site.name })}
      </label>
      <p className="site-why" id={id}>
        {reason === null ? '' : say(reason)}
      </p>
      <p className="site-said" role="status">
        {said === null ? '' : say(said)}
      </p>
    </div>
  );
}
