import { useState } from 'react';
import { useIsAllowed } from '@/components/ui/use-is-allowed';
import { useWords } from '@/components/ui/words';
import { givePermissionsBack, type Permissions, requestPermissions } from '@/utils/platform/permissions';

const notifications: Permissions = { permissions: ['notifications'] };

/** Whether the system tells the reader of documents made and stopped. Off until asked for: the permission is the setting. */
export function NotifyCard() {
  const isOn = useIsAllowed(notifications);
  const { say } = useWords();
  const [problem, setProblem] = useState<'connections.notify-refused' | 'connections.notify-kept'>();
  const change = (wanted: boolean) => {
    // First of all: the browser asks only for the click itself.
    const asking = wanted
      ? requestPermissions(notifications)
      : givePermissionsBack(notifications).then((left) => left.length === 0);
    const instead = wanted ? 'connections.notify-refused' : 'connections.notify-kept';
    void asking.then((isDone) => setProblem(isDone ? undefined : instead));
  };
  return (
    <div className="card stack">
      <label className="options-choice">
        <input
          type="checkbox"
          checked={isOn ?? false}
          disabled={isOn === undefined}
          aria-describedby="notify-help"
          onChange={({ target }) => change(target.checked)}
        />
        {say('connections.notify')}
      </label>
      <p className="options-lead" id="notify-help">
        {say('connections.notify-help')}
      </p>
      {problem !== undefined && (
        <p className="connection-problem" role="alert">
          {say(problem)}
        </p>
      )}
    </div>
  );
}
