import './norms.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import {
  type Channel,
  channels,
  type Norm,
  type NormMatrix,
  normsAt,
  shippedNorms,
  type Urgency,
  urgencies,
} from '@/utils/domain/norms';
import { urgencyText } from '@/utils/domain/words';
import { normVersions, saveNorms } from '@/utils/store/norms';
import type { SectionProps } from '../shared/use-told';
import { ClocksExample } from './clocks-example';
import { NormCell } from './norm-cell';

export const channelNames: Readonly<Record<Channel, string>> = {
  'e-mail': 'E-mail',
  direct: 'Direct message',
  mention: 'Mention or thread',
  channel: 'Channel',
};

/** When a reply is expected: channel by urgency. Every change holds at once, for messages sent from then on. */
export function NormsSection({ tell }: SectionProps) {
  const team = useLiveQuery(async () => normsAt(await normVersions(), Date.now()).team);
  if (team === undefined) return null;
  const save = (matrix: NormMatrix) => saveNorms({ team: matrix }, Date.now());
  const set = async (channel: Channel, urgency: Urgency, norm: Norm | null) => {
    await save({ ...team, [channel]: { ...team[channel], [urgency]: norm } });
    tell({ text: `Saved: ${channelNames[channel]}, ${urgencyText(urgency).toLowerCase()}.` });
  };
  const restore = async () => {
    await save(shippedNorms);
    tell({ text: 'The norms are as they came with Meantime.', undo: () => save(team) });
  };
  return (
    <>
      <p className="options-lead">
        How soon your team answers. Changes hold at once, for messages sent from now on; a message that was
        sent before keeps the norm it was sent under.
      </p>
      <div className="norms-scroll">
        <table className="norms-table" aria-label="Norms by channel and urgency">
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
                    <NormCell
                      label={`${channelNames[channel]}, ${urgencyText(urgency).toLowerCase()}`}
                      norm={team[channel][urgency]}
                      onChange={(norm) => set(channel, urgency, norm)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <Button onClick={restore}>Use the shipped norms</Button>
      </div>
      <ClocksExample />
    </>
  );
}
