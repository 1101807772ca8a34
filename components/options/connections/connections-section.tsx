import './connections.css';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { BrokenRows } from '@/components/ui/broken-rows';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { DestinationId } from '@/utils/destinations/types';
import { connections, isConnectionTo } from '@/utils/store/connections';
import { GoogleCard } from './google-card';
import { LedgerList } from './ledger-list';
import { NotifyCard } from './notify-card';
import { NotionCard } from './notion-card';
import { SitesCard } from './sites-card';
import { TaskCards } from './tasks/task-cards';

export interface ConnectionsSectionProps extends SectionProps {
  /** What else the Google account can be asked for, once it is connected. */
  readonly forGoogle: ReactNode;
}

/** Where decision documents can go, and what was sent. */
export function ConnectionsSection({ tell, forGoogle }: ConnectionsSectionProps) {
  const { say } = useWords();
  const stored = useLiveQuery(() => connections());
  if (stored === undefined) return <div aria-busy="true" />;
  const of = <Id extends DestinationId>(id: Id) => stored.find((one) => isConnectionTo(one, id));
  return (
    <div className="stack options-narrow">
      <p className="options-lead">{say('connections.lead')}</p>
      <BrokenRows tables={['connections']} tell={tell} />
      <NotionCard connection={of('notion')} tell={tell} />
      <GoogleCard connection={of('google-docs')} more={forGoogle} tell={tell} />
      <SitesCard />
      <TaskCards tell={tell} />
      <NotifyCard />
      <LedgerList />
    </div>
  );
}
