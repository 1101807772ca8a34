import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { destinationFacts } from '@/utils/destinations/facts';
import type { NotionTypes } from '@/utils/destinations/notion/progress';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { connectNotion } from './connect-notion';
import { PastedToken } from './pasted-token';
import { hostNames, useConnecting } from './use-connecting';

export interface NotionConnectProps extends SectionProps {
  /** The connection whose token is renewed; undefined: a new one. */
  readonly before: StoredConnection<NotionTypes> | undefined;
  readonly onDone: () => void;
  /** The click before asked for this form: its field takes the focus. */
  readonly isAsked?: boolean;
  /** Undefined where there is nothing to go back to. */
  readonly onLeave: (() => void) | undefined;
}

/** Notion, by a token. */
export function NotionConnect({ before, onDone, onLeave, isAsked = false, tell }: NotionConnectProps) {
  const { say, show } = useWords();
  const connecting = useConnecting({ vendor: destinationFacts.notion, onDone, tell });
  const isNew = before === undefined;
  return (
    <PastedToken
      connecting={connecting}
      lead={show(isNew ? 'connections.token-lead' : 'connections.token-renew', {
        link: (
          <a href="https://www.notion.so/developers/tokens" target="_blank" rel="noreferrer">
            notion.so/developers/tokens
          </a>
        ),
      })}
      label={say('connections.token')}
      help={say('connections.token-help', { host: hostNames(destinationFacts.notion.hosts) })}
      button={say(isNew ? 'connections.connect-notion' : 'connections.reconnect-notion')}
      isAsked={isAsked}
      connect={(token) => connectNotion(token.trim(), before)}
      onLeave={onLeave}
    />
  );
}
