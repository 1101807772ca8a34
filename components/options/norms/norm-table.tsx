import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { type Channel, channels, type Urgency, urgencies } from '@/utils/domain/norms/norms';
import { urgencyText } from '@/utils/domain/norms/words';
import { cellName, channelNames } from './norm-words';

export interface NormTableProps {
  readonly label: string;
  /** One cell; `label` is what a screen reader calls it. */
  readonly children: (channel: Channel, urgency: Urgency, label: string) => ReactNode;
}

/** Channels down, urgencies across; in narrow windows one below the other. */
export function NormTable({ label, children }: NormTableProps) {
  const { say } = useWords();
  return (
    <div className="norms-scroll">
      <table className="norms-table" aria-label={label}>
        <thead>
          <tr>
            <td />
            {urgencies.map((urgency) => (
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
              {urgencies.map((urgency) => (
                <td key={urgency} data-label={urgencyText(urgency, say)}>
                  {children(channel, urgency, cellName(channel, urgency, say))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
