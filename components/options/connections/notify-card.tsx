import { useState } from 'react';
import { useIsAllowed } from '@/components/ui/use-is-allowed';
import { givePermissionsBack, type Permissions, requestPermissions } from '@/utils/platform/permissions';

const notifications: Permissions = { permissions: ['notifications'] };
const refused =
  'The browser did not allow notifications, so this stays off. The number on the toolbar button tells you, too.';
const kept = 'The browser did not take the permission back: switch notifications off for it in your system.';

/** Whether the system tells the reader of documents made and stopped. Off until asked for: the permission is the setting. */
export function NotifyCard() {
  const isOn = useIsAllowed(notifications);
  const [problem, setProblem] = useState('');
  const change = (wanted: boolean) => {
    // First of all: the browser asks only for the click itself.
    const asking = wanted
      ? requestPermissions(notifications)
      : givePermissionsBack(notifications).then((left) => left.length === 0);
    const instead = wanted ? refused : kept;
    void asking.then((isDone) => setProblem(isDone ? '' : instead));
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
        Tell me when a document is made, or needs me
      </label>
      <p className="options-lead" id="notify-help">
        Your system shows a notification with the decision’s title; a click on it opens the document.
        Switching this on asks the browser once.
      </p>
      {problem !== '' && (
        <p className="connection-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
