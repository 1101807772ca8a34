import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import type { TaskColumn, TaskPart } from '@/utils/tasks/task-system';

export interface ColumnFieldProps {
  readonly system: string;
  readonly part: TaskPart;
  readonly isNeeded: boolean;
  /** Whether it was tried without. */
  readonly isAsked: boolean;
  readonly offered: readonly TaskColumn[];
  readonly chosen: string | null;
  readonly onChange: (column: string | null) => void;
}

/** One part of a task and the column that it goes to. */
export function ColumnField({
  system,
  part,
  isNeeded,
  isAsked,
  offered,
  chosen,
  onChange,
}: ColumnFieldProps) {
  const { say } = useWords();
  const name = part === 'status' ? 'other' : part;
  const isHelped = part === 'key' || part === 'link' || part === 'status';
  const isMissing = isNeeded && offered.length === 0;
  const problem = isMissing
    ? say('tasks.column-missing', { system })
    : isAsked && isNeeded && chosen === null
      ? say('tasks.columns-first')
      : undefined;
  return (
    <Field
      label={say('tasks.column-part', { part: name })}
      help={isHelped ? say('tasks.column-help', { part: part === 'status' ? 'other' : part }) : undefined}
      problem={problem}
    >
      {(tie) => (
        <select
          {...tie}
          className="input"
          value={chosen ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
        >
          <option value="">{say(isNeeded ? 'tasks.column-choose' : 'tasks.column-none')}</option>
          {offered.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
