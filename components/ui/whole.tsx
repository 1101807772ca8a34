import './whole.css';
import type { ReactNode } from 'react';

/** A date or time: a line breaks before or after it, never inside. */
export const Whole = ({ children }: { readonly children: ReactNode }) => (
  <span className="whole">{children}</span>
);
