import { Field } from '@/components/ui/field';
import { useReader } from '@/components/ui/reader';
import { StatusSelect } from '@/components/ui/status-select';
import { useWords } from '@/components/ui/words';
import type { Status } from '@/utils/domain/decision/decision';
import { statusChange } from '@/utils/domain/decision/decision-status';
import { hasField } from '@/utils/domain/decision/template-form';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { DraftObjection } from './draft-objection';
import type { PartProps } from './part-props';

/** Status and the two dates of a decision. */
export function DraftDetails({ decision, edit }: PartProps) {
  const { say } = useWords();
  const { zone } = useReader();
  const { decidedOn, objectionDeadline } = decision;
  const choose = (status: Status) => {
    const today = { date: Temporal.Now.plainDateISO(zone).toString(), zone };
    edit(statusChange(decision, status, today));
  };
  const isReplaced = decision.supersededBy !== null;
  // What is decided needs no objection deadline; one that was set stays in sight.
  const isUndecided = decision.status === 'draft' || decision.status === 'proposed';
  const isOpen = (hasField(decision.template, 'objection') && isUndecided) || objectionDeadline !== null;
  return (
    <>
      <div className="draft-pair">
        <Field label={say('fields.status')} help={isReplaced ? say('draft.replaced') : undefined}>
          {(tie) => (
            <StatusSelect tie={tie} value={decision.status} disabled={isReplaced} onChoose={choose} />
          )}
        </Field>
        <Field
          label={say('fields.decided-on')}
          help={decidedOn === null ? undefined : say('ui.in-zone', { zone: shownZone(decidedOn.zone) })}
        >
          {(tie) => (
            <input
              {...tie}
              className="input"
              type="date"
              value={decidedOn?.date ?? ''}
              onChange={({ target: { value } }) =>
                edit({ decidedOn: value === '' ? null : { date: value, zone } })
              }
            />
          )}
        </Field>
      </div>
      {isOpen && <DraftObjection decision={decision} edit={edit} />}
    </>
  );
}
