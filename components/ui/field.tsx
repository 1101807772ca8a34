import { type ReactNode, useId } from 'react';

export interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** One sentence that says what to do; the control is marked invalid while it stands. */
  readonly problem?: string | undefined;
  /** Receives the ids that tie label, help and problem to the control. */
  readonly children: (tie: FieldTie) => ReactNode;
}

export interface FieldTie {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** A label above its control, with help and problem read out by screen readers. */
export function Field({ label, help, problem, children }: FieldProps) {
  const id = useId();
  const describedBy = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': problem === undefined ? undefined : true,
      })}
      {help !== undefined && (
        <span className="help" id={`${id}-help`}>
          {help}
        </span>
      )}
      {problem !== undefined && (
        <span className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
