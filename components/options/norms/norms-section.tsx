import './norms.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useRef } from 'react';
import { BrokenRows } from '@/components/ui/broken-rows';
import { Button } from '@/components/ui/button';
import { usePolicy } from '@/components/ui/use-policy';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { ownEntries } from '@/utils/domain/norms/given-norms';
import { isSameNorm } from '@/utils/domain/norms/norm-changes';
import {
  type Channel,
  channels,
  type Norm,
  type NormMatrix,
  type NormVersion,
  normsAt,
  shippedNorms,
  type Urgency,
  urgencies,
} from '@/utils/domain/norms/norms';
import { normVersions } from '@/utils/store/norms';
import { restoreNorms, saveNorms } from '@/utils/store/save-norms';
import { phrase, type Told } from '@/utils/words/phrase';
import { SetBy } from '../managed/set-by';
import { ClocksExample } from './clocks-example';
import { GivenEntry } from './given-entry';
import { keepGiven } from './keep-given';
import { NormCell } from './norm-cell';
import { NormShown } from './norm-shown';
import { NormTable } from './norm-table';
import { NormVersions } from './norm-versions';
import { cellPhrase } from './norm-words';
import { NormsNews } from './norms-news';
import { ReviewCard } from './review-card';
import { UrgencyCard } from './urgency-card';

export interface ToShare {
  readonly team: NormMatrix;
  readonly versions: readonly NormVersion[];
  /** Makes a teammate's norms hold from now on, `count` of them other than before; null where nobody may change them. */
  readonly onUse: ((norms: NormMatrix, count: number) => Promise<void>) | null;
}

interface NormsSectionProps extends SectionProps {
  /** What hands norms on and takes them over. */
  readonly share: (norms: ToShare) => ReactNode;
}

/** When a reply is expected: channel by urgency. Every change holds at once, for messages sent from then on. */
export function NormsSection({ tell, share }: NormsSectionProps) {
  const { say, show } = useWords();
  const versions = useLiveQuery(() => normVersions());
  /** The versions before the running edit of one cell: *Undo* takes back all of its keystrokes. */
  const editing = useRef<{ readonly cell: string; readonly before: readonly NormVersion[] } | null>(null);
  const policy = usePolicy();
  useEffect(() => void keepGiven(policy, versions), [policy, versions]);
  if (versions === undefined || policy === null) return null;
  const { isNormsLocked } = policy;
  const newest = normsAt(versions, Date.now());
  const { team } = newest;
  const own = ownEntries(newest);

  const save = async (matrix: NormMatrix, text: Told, before: readonly NormVersion[], edit?: unknown) => {
    // Administrators may have locked them since the page was drawn.
    if (!(await saveNorms({ team: matrix }, Date.now())))
      return tell({ text: phrase('managed.norms-locked') });
    const undo = () => {
      editing.current = null;
      return restoreNorms(before);
    };
    tell({ text, undo, edit });
  };
  const set = (channel: Channel, urgency: Urgency, norm: Norm | null) => {
    const cell = `${channel} ${urgency}`;
    if (editing.current?.cell !== cell) editing.current = { cell, before: versions };
    const saved = phrase('norms-form.saved', { cell: cellPhrase(channel, urgency) });
    const next = { ...team, [channel]: { ...team[channel], [urgency]: norm } };
    return save(next, saved, editing.current.before, editing.current);
  };
  const isShipped = channels.every((channel) =>
    urgencies.every((urgency) => isSameNorm(team[channel][urgency], shippedNorms[channel][urgency])),
  );
  return (
    <>
      <p className="options-lead">
        {show('norms-form.lead', { people: <a href="#people">{say('options.people')}</a> })}
      </p>
      <BrokenRows tables={['norms', 'choices']} tell={tell} />
      <NormsNews versions={versions} />
      {isNormsLocked && (
        <SetBy>{say(policy.norms === null ? 'managed.norms-locked' : 'managed.norms-set')}</SetBy>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears that the keyboard has left a cell */}
      <div
        onBlur={() => {
          editing.current = null;
        }}
      >
        <NormTable
          label={say('norms-form.table')}
          isLocked={isNormsLocked}
          hasNone={channels.some((channel) => team[channel]['no-reply-needed'] !== null)}
        >
          {(channel, urgency, label) =>
            isNormsLocked ? (
              <NormShown norm={team[channel][urgency]} />
            ) : (
              <NormCell
                label={label}
                norm={team[channel][urgency]}
                onChange={(norm) => set(channel, urgency, norm)}
              >
                {own
                  .filter((entry) => entry.channel === channel && entry.urgency === urgency)
                  .map((entry) => (
                    <GivenEntry
                      key={label}
                      label={label}
                      own={entry}
                      onDrop={() => set(channel, urgency, entry.given)}
                    />
                  ))}
              </NormCell>
            )
          }
        </NormTable>
      </div>
      {!isNormsLocked && (
        <div className="row">
          <Button
            disabled={isShipped}
            onClick={() => save(shippedNorms, phrase('norms-form.was-reset'), versions)}
          >
            {say('norms-form.reset')}
          </Button>
        </div>
      )}
      {share({
        team,
        versions,
        onUse: isNormsLocked
          ? null
          : (norms, count) => save(norms, phrase('handbook.used', { count }), versions),
      })}
      <ReviewCard versions={versions} tell={tell} />
      <UrgencyCard />
      <NormVersions versions={versions} />
      <ClocksExample />
    </>
  );
}
