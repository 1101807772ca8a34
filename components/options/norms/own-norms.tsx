import './norms.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import {
  type Channel,
  channels,
  type Norm,
  type NormOverrides,
  normsAt,
  shippedNorms,
  type Urgency,
} from '@/utils/domain/norms/norms';
import { normVersions } from '@/utils/store/norms';
import { NormCell } from './norm-cell';
import { NormTable } from './norm-table';
import { entryText } from './norm-words';

export interface OwnNormsProps {
  readonly name: string;
  readonly own: NormOverrides;
  /** What a source says of them. */
  readonly given: ReactNode;
  readonly onChange: (own: NormOverrides) => void;
}

/** One person's own norms over the team's, which stay visible in grey where nothing of their own is written. */
export function OwnNorms({ name, own, given, onChange }: OwnNormsProps) {
  const { say, show } = useWords();
  const helpId = useId();
  const team = useLiveQuery(async () => normsAt(await normVersions(), Date.now()).team) ?? shippedNorms;
  const who = name.trim() || say('norms-form.this-person');
  const count = Object.values(own).reduce((sum, row) => sum + Object.keys(row).length, 0);
  const set = (channel: Channel, urgency: Urgency, norm: Norm | null) =>
    onChange({ ...own, [channel]: { ...own[channel], [urgency]: norm } });
  const reset = (channel: Channel, urgency: Urgency) => {
    const { [urgency]: _, ...row } = own[channel] ?? {};
    const { [channel]: __, ...others } = own;
    onChange(Object.keys(row).length === 0 ? others : { ...others, [channel]: row });
  };
  return (
    <details className="editor-group own-norms">
      <summary aria-describedby={helpId}>
        {show('norms-form.norms-for-note', {
          name: who,
          note: (
            <span className="quiet-text">
              {count === 0 ? say('norms-form.as-team') : say('norms-form.of-their-own', { count })}
            </span>
          ),
        })}
      </summary>
      <p className="options-lead" id={helpId}>
        {say('norms-form.own-help', { name: who })}
      </p>
      {given}
      <NormTable
        label={say('norms-form.norms-for', { name: who })}
        hasNone={channels.some((channel) =>
          [own[channel]?.['no-reply-needed'], team[channel]['no-reply-needed']].some((norm) => norm != null),
        )}
      >
        {(channel, urgency, label) => {
          const norm = own[channel]?.[urgency];
          const ofTeam = team[channel][urgency];
          if (norm === undefined) {
            // What is drawn on a button is part of what is read out.
            return (
              <div className="norm-cell">
                <span className="norm-team">{entryText(ofTeam, say)}</span>
                <Button
                  look="quiet"
                  className="norm-tool"
                  aria-label={say('norms-form.override-of', { cell: label })}
                  onClick={() => set(channel, urgency, ofTeam)}
                >
                  {say('norms-form.override')}
                </Button>
              </div>
            );
          }
          return (
            <NormCell label={label} norm={norm} onChange={(next) => set(channel, urgency, next)}>
              <Button
                look="quiet"
                className="norm-tool"
                aria-label={say('norms-form.use-team-of', { cell: label, norm: entryText(ofTeam, say) })}
                onClick={() => reset(channel, urgency)}
              >
                {say('norms-form.use-team')}
              </Button>
            </NormCell>
          );
        }}
      </NormTable>
      {count > 0 && (
        <div className="row">
          <Button onClick={() => onChange({})}>{say('norms-form.use-team-all')}</Button>
        </div>
      )}
    </details>
  );
}
