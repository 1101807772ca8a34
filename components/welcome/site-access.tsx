import { Button } from '@/components/ui/button';
import { useIsAllowed } from '@/components/ui/use-is-allowed';
import { useWords } from '@/components/ui/words';
import { requestPermissions } from '@/utils/platform/permissions';
import { matchesOf, requiredSites } from '@/utils/sites/list';

const access = { origins: matchesOf(requiredSites) };

/** Firefox may withhold access to sites although the extension asks for it; the grant is offered here. */
export function SiteAccess() {
  const { say } = useWords();
  if (useIsAllowed(access) !== false) return null;
  return (
    <section className="card stack welcome-card" aria-labelledby="access-title">
      <h2 id="access-title">{say('welcome.access')}</h2>
      <p className="welcome-text">{say('welcome.access-text')}</p>
      <div className="row">
        {/* Browsers only ask in the same tick as the click: nothing may stand before the request. */}
        <Button look="primary" onClick={() => requestPermissions(access)}>
          {say('welcome.allow')}
        </Button>
      </div>
    </section>
  );
}
