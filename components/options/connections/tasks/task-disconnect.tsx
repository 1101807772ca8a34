import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import { disconnectTasks } from '@/utils/decisions/tasks/connect-tasks';
import { keptWords } from '@/utils/platform/permissions';
import type { TaskSystemId } from '@/utils/tasks/types';
import { giveHostsBack } from '@/utils/team/give-hosts-back';
import { inARow } from '@/utils/words/in-a-row';
import { phrase } from '@/utils/words/phrase';
import { giveConsentBack } from '../give-consent-back';

export interface TaskDisconnectProps extends SectionProps {
  readonly system: TaskSystemId;
}

/** Ends a connection after one more click. Tasks stay where they are. */
export function TaskDisconnect({ system, tell }: TaskDisconnectProps) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { name, hosts } = taskVendors[system];
  const leave = async () => {
    await disconnectTasks(system);
    const back = await giveHostsBack(hosts);
    const kept = [...back.kept, ...(await giveConsentBack())];
    setIsOpen(false);
    const disconnected = phrase('connections.disconnected', { system: name });
    tell({ text: inARow(disconnected, ...(kept.length === 0 ? [] : [keptWords(kept)])) });
  };
  return (
    <>
      {/* There is no way back, so it asks; red is the answer, not the question. */}
      <Button look="quiet" onClick={() => setIsOpen(true)}>
        {say('labels.disconnect')}
      </Button>
      {isOpen && (
        <Dialog
          title={say('connections.disconnect-from', { system: name })}
          onClose={() => setIsOpen(false)}
          footer={
            <>
              <Button look="danger" onClick={() => void leave()}>
                {say('connections.disconnect-from', { system: name })}
              </Button>
              <Button look="quiet" data-first-focus="" onClick={() => setIsOpen(false)}>
                {say('connections.stay')}
              </Button>
            </>
          }
        >
          <p className="options-lead">
            {say('tasks.end-what', { what: say('tasks.end', { system: name }) })}
          </p>
        </Dialog>
      )}
    </>
  );
}
