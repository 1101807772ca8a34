import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { type Channel, channels, type Urgency, urgencies } from '@/utils/domain/norms/norms';
import { urgencyText } from '@/utils/domain/norms/words';
import { cellName, channelNames } from './norm-words';

export interface NormTableProps {
  readonly label: string;
  /** Whether a message that needs no reply has a norm in some channel; its column is hidden until then. */
  readonly hasNone: boolean;
  /** Whether nothing can be edited in it; default false. */
  readonly isLocked?: boolean;
  /** One cell; `label` is what a screen reader calls it. */
  readonly children: (channel: Channel, urgency: Urgency, label: string) => ReactNode;
}

/** Channels down, urgencies across; in narrow windows one below the other. */
export function NormTable({ label, hasNone, isLocked = false, children }: NormTableProps) {
  const { say } = useWords();
  const [isWhole, setIsWhole] = useState(hasNone);
  const shown = isWhole || hasNone ? urgencies : urgencies.filter((one) => one !== 'no-reply-needed');
  return (
    <>
      <div className="norms-scroll">
        <table className="norms-table" aria-label={label}>
          <thead>
            <tr>
              <td />
              {shown.map((urgency) => (
                <th key={urgency} scope="col">
                  {urgencyText(urgency, say)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {channels.map((channel) => (
              <tr key={channel}>
                <th scope="row">{say(channelNames[channel])}</th>
                {shown.map((urgency) => (
                  <td key={urgency} data-label={urgencyText(urgency, say)}>
                    {children(channel, urgency, cellName(channel, urgency, say))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown !== urgencies && (
        <p className="norms-none">
          <span className="quiet-text">{say('norms-form.none-unless')}</span>
          {!isLocked && (
            <Button look="quiet" onClick={() => setIsWhole(true)}>
              {say('norms-form.none-set')}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
