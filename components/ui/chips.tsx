import './chips.css';
import type { ReactNode } from 'react';

export interface ChipsProps {
  /** Names the group. */
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly label: string }[];
  /** Says what a chip's button does, e.g. `Remove Mei Tanaka from contributors`. */
  readonly removeLabel: (label: string) => string;
  readonly onRemove: (index: number) => void;
  /** The input that stands behind the chips. */
  readonly children?: ReactNode;
}

/** What was chosen, each with its own way out, in one box with the input. */
export function Chips({ label: group, items, removeLabel, onRemove, children }: ChipsProps) {
  return (
    <fieldset className="chips input" aria-label={group}>
      {items.map(({ key, label }, index) => (
        <span className="chip" key={key}>
          <bdi>{label}</bdi>
          <button type="button" aria-label={removeLabel(label)} onClick={() => onRemove(index)}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M2.5 2.5l5 5M7.5 2.5l-5 5" />
            </svg>
          </button>
        </span>
      ))}
      {children}
    </fieldset>
  );
}
