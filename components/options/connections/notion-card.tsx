import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { disconnect } from '@/utils/decisions/connect';
import { destinationFacts } from '@/utils/destinations/facts';
import type { NotionTypes } from '@/utils/destinations/notion/progress';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { ConnectedHead } from './connected-head';
import { Disconnect } from './disconnect';
import { NotionConnect } from './notion-connect';
import { NotionPlaces } from './notion-places';
import { neededBy, useWaiting, WaitingFor } from './waiting-for';

export interface NotionCardProps extends SectionProps {
  /** Undefined: not connected. */
  readonly connection: StoredConnection<NotionTypes> | undefined;
}

/** Notion: connect by a token, choose where documents go, take it back. */
export function NotionCard({ connection, tell }: NotionCardProps) {
  const { say } = useWords();
  const [isChoosing, setIsChoosing] = useState(false);
  const [isRenewing, setIsRenewing] = useState(false);
  const waiting = useWaiting('notion') ?? [];
  const needs = neededBy(waiting);
  const isConnecting = connection === undefined || isRenewing;
  const isListed = isChoosing || connection?.place == null || needs.placeOrMapping;
  const heading = useLostFocus(`${isConnecting} ${isListed}`);
  if (isConnecting) {
    return (
      <section className="card stack" aria-labelledby="notion-title">
        <h3 id="notion-title" ref={heading} tabIndex={-1}>
          Notion
        </h3>
        <NotionConnect
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
    <section className="card stack" aria-labelledby="notion-title">
      <ConnectedHead
        heading={heading}
        id="notion-title"
        name="Notion"
        account={connection.account}
        place={
          place === null
            ? null
            : say('pageId' in place ? 'connections.page' : 'connections.database', { name: place.name })
        }
      />
      <WaitingFor waiting={waiting} />
      {isListed && (
        <NotionPlaces
          // What waits for another place goes to the list of places at once.
          key={needs.place ? 'places' : 'current'}
          settings={settings}
          current={needs.place ? null : place}
          onDone={() => setIsChoosing(false)}
          tell={tell}
        />
      )}
      <div className="row">
        {place !== null && !needs.placeOrMapping && (
          <Button aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
            {say(isChoosing ? 'connections.keep-place' : 'connections.place-and-mapping')}
          </Button>
        )}
        <Button look={needs.connection ? 'primary' : 'plain'} onClick={() => setIsRenewing(true)}>
          {say('connections.new-token')}
        </Button>
        <Disconnect
          name="Notion"
          hosts={destinationFacts.notion.hosts}
          what={say('connections.disconnect-what', { what: say('connections.notion-end') })}
          end={() => disconnect('notion')}
          tell={tell}
        />
      </div>
    </section>
  );
}
