import type { ReactNode } from 'react';
import { useReader } from '@/components/ui/reader';
import { Unbroken } from '@/components/ui/unbroken';
import { plainDateText, whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import type { Action, Decision, Named } from '@/utils/domain/decision/decision';
import { fieldCodes, hasField, templateForms } from '@/utils/domain/decision/template-form';
import { shownZone } from '@/utils/domain/time/shown-zone';

export interface RecordFactsProps {
  readonly decision: Decision;
}

/** Why it was decided, by whom and what follows: only what was filled in. */
export function RecordFacts({ decision }: RecordFactsProps) {
  const { say } = useWords();
  const reader = useReader();
  const { display } = reader;
  const { why, decidedOn, revisitOn, objectionDeadline } = decision;
  const form = templateForms[decision.template];
  const { roles } = form;
  const measures = (decision.measures ?? []).filter((measure) => measure.trim() !== '');
  const byWhen = decision.byWhen ?? null;
  const options = decision.options.filter((option) => option.trim() !== '');
  const actions = decision.actions.filter(({ what }) => what.trim() !== '');
  return (
    <>
      {why.trim() !== '' && (
        <Part label={say(form.why)}>
          <p className="record-text" dir="auto">
            {why}
          </p>
        </Part>
      )}
      {(['next', 'obstacles'] as const).map(
        (field) =>
          hasField(decision.template, field) &&
          (decision[field] ?? '').trim() !== '' && (
            <Part key={field} label={say(fieldCodes[field])}>
              <p className="record-text" dir="auto">
                {decision[field]}
              </p>
            </Part>
          ),
      )}
      {hasField(decision.template, 'measures') && measures.length > 0 && (
        <Part label={say(fieldCodes.measures)}>
          <List items={measures} />
        </Part>
      )}
      <dl className="record-facts">
        {hasField(decision.template, 'byWhen') && byWhen !== null && (
          <Fact label={say(fieldCodes.byWhen)}>
            <Unbroken>{plainDateText(byWhen, display)}</Unbroken>
          </Fact>
        )}
        {decidedOn !== null && (
          <Fact label={say('fields.decided-on')}>
            <Unbroken>{plainDateText(decidedOn.date, display)}</Unbroken>{' '}
            <small>{say('ui.in-zone', { zone: shownZone(decidedOn.zone) })}</small>
          </Fact>
        )}
        {objectionDeadline !== null && (
          <Fact label={say('fields.objection')}>
            <Unbroken>{whenText(objectionDeadline, reader)}</Unbroken> <small>{say('ui.your-time')}</small>
          </Fact>
        )}
        {revisitOn !== null && (
          <Fact label={say('fields.revisit-on')}>
            <Unbroken>{plainDateText(revisitOn, display)}</Unbroken>
          </Fact>
        )}
        <People label={say(roles.driver)} people={decision.driver === null ? [] : [decision.driver]} />
        <People label={say(roles.approver)} people={decision.approver === null ? [] : [decision.approver]} />
        <People label={say(roles.contributors)} people={decision.contributors} />
        <People label={say(roles.informed)} people={decision.informed} />
      </dl>
      {hasField(decision.template, 'options') && options.length > 0 && (
        <Part label={say('fields.options')}>
          <List items={options} />
        </Part>
      )}
      {actions.length > 0 && (
        <Part label={say('fields.actions')}>
          <ul>
            {actions.map((action, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a record's actions keep their order
              <li key={at}>
                <ActionText {...action} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="record-part">
      <h3>{label}</h3>
      {children}
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function People({ label, people }: { readonly label: string; readonly people: readonly Named[] }) {
  const { say } = useWords();
  if (people.length === 0) return null;
  return <Fact label={label}>{say('ui.names', { names: people.map(({ name }) => name) })}</Fact>;
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>
          <bdi>{item}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** `Tell support: Ananya Rao, due Thu 3 Dec 2026`. */
function ActionText({ what, owner, due }: Action) {
  const { show } = useWords();
  const { display } = useReader();
  const task = <bdi>{what}</bdi>;
  const person = <bdi>{owner?.name}</bdi>;
  if (due === null) return owner === null ? task : show('log.action-owner', { what: task, owner: person });
  const date = <Unbroken>{plainDateText(due, display)}</Unbroken>;
  if (owner === null) return show('log.action-due', { what: task, date });
  return show('log.action-owner-due', { what: task, owner: person, date });
}
