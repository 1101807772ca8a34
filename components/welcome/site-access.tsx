import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { sites } from '@/utils/sites/list';

const siteOrigins = sites.map(({ match }) => match);

/** Firefox may withhold access to sites although the extension asks for it; the grant is offered here. */
export function SiteAccess() {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    const look = () => browser.permissions.contains({ origins: siteOrigins }).then((has) => setMissing(!has));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  if (!missing) return null;
  return (
    <section className="card stack welcome-card" aria-labelledby="access-title">
      <h2 id="access-title">This browser asks you once more</h2>
      <p className="welcome-text">It keeps Meantime off Gmail and Slack until you allow both sites here.</p>
      <div className="row">
        {/* Browsers only ask in the same tick as the click: nothing may stand before the request. */}
        <Button look="primary" onClick={() => browser.permissions.request({ origins: siteOrigins })}>
          Allow on Gmail and Slack
        </Button>
      </div>
    </section>
  );
}
