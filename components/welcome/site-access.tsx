import { Button } from '@/components/ui/button';
import { useIsAllowed } from '@/components/ui/use-is-allowed';
import { requestPermissions } from '@/utils/platform/permissions';
import { sites } from '@/utils/sites/list';

const access = { origins: sites.map(({ match }) => match) };

/** Firefox may withhold access to sites although the extension asks for it; the grant is offered here. */
export function SiteAccess() {
  if (useIsAllowed(access) !== false) return null;
  return (
    <section className="card stack welcome-card" aria-labelledby="access-title">
      <h2 id="access-title">This browser asks you once more</h2>
      <p className="welcome-text">It keeps Meantime off Gmail and Slack until you allow both sites here.</p>
      <div className="row">
        {/* Browsers only ask in the same tick as the click: nothing may stand before the request. */}
        <Button look="primary" onClick={() => requestPermissions(access)}>
          Allow on Gmail and Slack
        </Button>
      </div>
    </section>
  );
}
