import { type ReactNode, useEffect, useId, useState } from 'react';

export interface SwitchCardProps {
  readonly title: string;
  readonly label: string;
  readonly help: string;
  /** As it is stored. */
  readonly isOn: boolean;
  /** Called in the click itself; false: it stays off. */
  readonly turn: (wanted: boolean) => Promise<unknown>;
  readonly children?: ReactNode;
}

/** One thing that the reader switches on or off: with its title, and what it does. */
export function SwitchCard({ title, label, help, isOn, turn, children }: SwitchCardProps) {
  const id = useId();
  // Shown at once; the stored setting follows a moment later.
  const [chosen, setChosen] = useState(isOn);
  useEffect(() => setChosen(isOn), [isOn]);
  const change = async (wanted: boolean) => {
    setChosen(wanted);
    if ((await turn(wanted)) === false) setChosen(false);
  };
  return (
    <div className="card stack">
      <h3>{title}</h3>
      <label className="options-choice">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={id}
          onChange={({ target }) => void change(target.checked)}
        />
        {label}
      </label>
      <p className="options-lead" id={id}>
        {help}
      </p>
      {children}
    </div>
  );
}
