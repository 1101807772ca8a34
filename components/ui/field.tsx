import { type ReactNode, useId } from 'react';

export interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** One sentence that says what to do; the control is marked invalid while it stands. */
  readonly problem?: string | undefined;
  /** What fills the field, at the end of its label's line. */
  readonly aside?: ReactNode;
  /** Receives the ids that tie label, help and problem to the control. */
  readonly children: (tie: FieldTie) => ReactNode;
}

export interface FieldTie {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** A label above its control, with help and problem read out by screen readers. */
export function Field({ label, help, problem, aside, children }: FieldProps) {
  const id = useId();
  const describedBy = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const named = (
    <label className="label" htmlFor={id}>
      {label}
    </label>
  );
  return (
    <div className="field">
      {aside === undefined ? (
        named
      ) : (
        <div className="label-row">
          {named}
          {aside}
        </div>
      )}
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
