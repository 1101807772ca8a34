import { offeredSites } from '@/components/sites/offered-sites';
import { SiteSwitches } from '@/components/sites/site-switches';
import { useRows } from '@/components/ui/live-rows';
import { useWords } from '@/components/ui/words';

/** Which further sites Meantime runs on; nothing where this build has none. */
export function SitesCard() {
  const { say } = useWords();
  if ((useRows(offeredSites) ?? []).length === 0) return null;
  return (
    <div className="card stack">
      <h3>{say('sites.title')}</h3>
      <SiteSwitches />
    </div>
  );
}
