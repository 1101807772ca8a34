import { lazy, Suspense } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { momentText } from '@/utils/domain/time/words';
import { requestPermissions } from '@/utils/platform/permissions';
import type { SiteFacts } from '@/utils/sites/facts';
import { sites } from '@/utils/sites/list';
import { NobodyHere } from './nobody-here';
import { popupAsks, useSitesOff } from './popup-asks';
import { popupRows } from './popup-rows';

// For a site whose markup changed.
const CopyReport = lazy(async () => ({ default: (await import('./copy-report')).CopyReport }));

export interface WarningsProps {
  readonly consent: boolean;
}

/** What keeps badges from standing in the pages, each with what can be done about it. */
export function Warnings({ consent }: WarningsProps) {
  const { say } = useWords();
  const reader = useReader();
  const withheld = useRows(popupAsks.withheld) ?? [];
  const off = useSitesOff();
  const missing = useRows(popupRows.notRead) ?? [];
  const grant = (site: SiteFacts) => {
    // The request comes first: the browser asks for the click itself only.
    void requestPermissions({ origins: site.matches }).then(popupAsks.withheld.again);
  };
  return (
    <>
      {!consent && (
        <p className="popup-warning">
          <span>{say('popup.off')}</span>
          <Button onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}>
            {say('popup.see-read')}
          </Button>
        </p>
      )}
      {sites
        .filter(({ id }) => off.includes(id))
        .map(({ id, name }) => (
          <p className="popup-warning" key={id}>
            {say('managed.site-off-short', { site: name })}
          </p>
        ))}
      {withheld.map((site) => (
        <p className="popup-warning" key={site.id}>
          <span>{say('popup.withheld', { site: site.name })}</span>
          <Button onClick={() => grant(site)}>{say('popup.allow', { site: site.name })}</Button>
        </p>
      ))}
      {consent && <NobodyHere />}
      {missing.map(({ site, since }) => (
        <Suspense key={site.id}>
          <CopyReport site={site}>
            {say('popup.nothing-found', { site: site.name, moment: momentText(since, reader) })}
          </CopyReport>
        </Suspense>
      ))}
    </>
  );
}
