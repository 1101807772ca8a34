import type { ReactNode } from 'react';
import { type Channel, channels, type Urgency, urgencies } from '@/utils/domain/norms/norms';
import { urgencyText } from '@/utils/domain/norms/words';
import { channelNames } from './norm-words';

export interface NormTableProps {
  readonly label: string;
  /** One cell; `label` is what a screen reader calls it. */
  readonly children: (channel: Channel, urgency: Urgency, label: string) => ReactNode;
}

/** `E-mail, urgent`. */
export function cellName(channel: Channel, urgency: Urgency): string {
  return `${channelNames[channel]}, ${urgencyText(urgency).toLowerCase()}`;
}

/** Channels down, urgencies across; in narrow windows one below the other. */
export function NormTable({ label, children }: NormTableProps) {
  return (
    <div className="norms-scroll">
      <table className="norms-table" aria-label={label}>
        <thead>
          <tr>
            <td />
            {urgencies.map((urgency) => (
              <th key={urgency} scope="col">
                {urgencyText(urgency)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.map((channel) => (
            <tr key={channel}>
              <th scope="row">{channelNames[channel]}</th>
              {urgencies.map((urgency) => (
                <td key={urgency} data-label={urgencyText(urgency)}>
                  {children(channel, urgency, cellName(channel, urgency))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
