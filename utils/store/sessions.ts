import type { Session, SessionPorts } from '@/utils/connections/session';
import { sessions } from '@/utils/connections/sessions';
import type { DestinationId, SettingsOf } from '@/utils/destinations/types';
import { renewConnection } from './connections';
import { writeLedger } from './ledger';

type Open = {
  readonly [Id in DestinationId]: (ports: SessionPorts<SettingsOf<Id>>) => Session<SettingsOf<Id>>;
};
const open: Open = sessions;

/**
 * A session at a destination's vendor, with the settings that are stored: what is renewed on the way is kept. One for
 * each worker or page, as it knows which tokens it renewed itself.
 */
export function sessionAt<Id extends DestinationId>(destination: Id): Session<SettingsOf<Id>> {
  return open[destination]({
    write: writeLedger,
    keep: (before, renewed) => renewConnection(destination, before, renewed),
  });
}
