import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { partiesOf } from '@/utils/decisions/parties';
import { statusChange } from '@/utils/domain/decision/decision-status';
import { proposeClose } from '@/utils/domain/decision/objection';
import { proposalPhrases } from '@/utils/domain/decision/objection-words';
import { findMe } from '@/utils/store/find-people';
import type { Phrase } from '@/utils/words/phrase';
import { ObjectionNote } from './objection-note';
import type { PartProps } from './part-props';

/** Until when somebody may object: typed in, or proposed from the norms and calendars of everyone named. */
export function DraftObjection({ decision, edit }: PartProps) {
  const { objectionDeadline: close, objectionAsked } = decision;
  const { say } = useWords();
  const reader = useReader();
  const { now, zone } = reader;
  const [said, setSaid] = useState<readonly Phrase[]>([]);
  const set = (at: number | null) =>
    edit({ objectionDeadline: at, objectionAsked: at === null ? null : (objectionAsked ?? Date.now()) });
  const propose = async () => {
    const proposal = proposeClose(await partiesOf(decision, now), now, zone, await findMe());
    if (proposal.close !== null) set(proposal.close);
    setSaid(proposalPhrases(proposal, reader));
  };
  const accept = () => {
    const today = { date: Temporal.Now.plainDateISO(zone).toString(), zone };
    edit(statusChange(decision, 'accepted', today));
  };
  return (
    <div className="stack">
      <Field
        label={say('fields.objection')}
        aside={
          close === null && (
            <Button look="quiet" aria-label={say('draft.propose')} onClick={() => void propose()}>
              {say('draft.propose-short')}
            </Button>
          )
        }
        help={close === null ? undefined : say('draft.your-time-zone', { zone })}
      >
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="datetime-local"
            value={close === null ? '' : wallTimeIn(close, zone)}
            onChange={({ target: { value } }) => {
              const at = value === '' ? null : instantOf(value, zone);
              // A year of five digits that is still being typed is no time yet.
              if (at !== undefined) set(at);
              setSaid([]);
            }}
          />
        )}
      </Field>
      <p className="draft-said" role="status">
        {said.map((sentence) => say(sentence)).join(' ')}
      </p>
      <ObjectionNote
        decision={decision}
        asked={objectionAsked ?? now}
        onMove={(at) => {
          set(at);
          setSaid([]);
        }}
        onAccept={accept}
      />
    </div>
  );
}

/** Epoch ms as an input of date and time wants it. */
function wallTimeIn(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
}

function instantOf(wallTime: string, zone: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}
