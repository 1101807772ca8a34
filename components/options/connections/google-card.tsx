import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { googleEnd } from '@/utils/connections/google/connect';
import { disconnect } from '@/utils/decisions/connect';
import { destinationFacts } from '@/utils/destinations/facts';
import type { GoogleDocsTypes } from '@/utils/destinations/google-docs/types';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { ConnectedHead } from './connected-head';
import { Disconnect } from './disconnect';
import { endGoogle } from './google-account';
import { GoogleConnect } from './google-connect';
import { GoogleFolders } from './google-folders';
import { neededBy, useWaiting, WaitingFor } from './waiting-for';

export interface GoogleCardProps extends SectionProps {
  /** Undefined: not connected. */
  readonly connection: StoredConnection<GoogleDocsTypes> | undefined;
  /** What else the account can be asked for. */
  readonly more: ReactNode;
}

/** Google Docs: sign in, a folder of ours, take it back. */
export function GoogleCard({ connection, more, tell }: GoogleCardProps) {
  const { say } = useWords();
  const [isChoosing, setIsChoosing] = useState(false);
  const [isRenewing, setIsRenewing] = useState(false);
  const waiting = useWaiting('google-docs') ?? [];
  const needs = neededBy(waiting);
  const isConnecting = connection === undefined || isRenewing;
  const isListed = isChoosing || connection?.place == null || needs.placeOrMapping;
  const heading = useLostFocus(`${isConnecting} ${isListed}`);
  if (isConnecting) {
    return (
      <section className="card stack" aria-labelledby="google-title">
        <h3 id="google-title" ref={heading} tabIndex={-1}>
          Google Docs
        </h3>
        <GoogleConnect
          before={connection}
          onDone={() => setIsRenewing(false)}
          onLeave={isRenewing ? () => setIsRenewing(false) : undefined}
          tell={tell}
        />
      </section>
    );
  }
  const { settings, place } = connection;
  return (
    <section className="card stack" aria-labelledby="google-title">
      <ConnectedHead
        heading={heading}
        id="google-title"
        name="Google Docs"
        account={connection.account}
        place={place === null ? null : say('connections.folder', { name: place.name })}
      />
      <WaitingFor waiting={waiting} />
      {isListed && <GoogleFolders settings={settings} onDone={() => setIsChoosing(false)} tell={tell} />}
      {more}
      <div className="row">
        {place !== null && !needs.placeOrMapping && (
          <Button aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
            {say(isChoosing ? 'connections.keep-folder' : 'connections.another-folder')}
          </Button>
        )}
        <Button look={needs.connection ? 'primary' : 'plain'} onClick={() => setIsRenewing(true)}>
          {say('connections.sign-in-again')}
        </Button>
        <Disconnect
          name="Google Docs"
          hosts={destinationFacts['google-docs'].hosts}
          what={say('connections.disconnect-what', { what: say('connections.google-end') })}
          end={() => disconnect('google-docs')}
          revoke={() => endGoogle()}
          orElse={googleEnd}
          tell={tell}
        />
      </div>
    </section>
  );
}
