import { useState } from 'react';
import { useIsAllowed } from '@/components/ui/use-is-allowed';
import { givePermissionsBack, type Permissions, requestPermissions } from '@/utils/platform/permissions';

const notifications: Permissions = { permissions: ['notifications'] };
const refused =
  'The browser didn’t allow notifications, so this stays off. The number on the toolbar button still tells you.';
const kept = 'The browser kept the permission. Turn off the browser’s notifications in your system settings.';

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
        Notify me when a document is created or needs attention
      </label>
      <p className="options-lead" id="notify-help">
        Your system shows a notification with the decision’s title. Click it to open the document. When you
        turn this on, the browser asks you once.
      </p>
      {problem !== '' && (
        <p className="connection-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
