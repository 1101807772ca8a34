import './unbroken.css';
import type { ReactNode } from 'react';

/** A date or time: a line breaks before or after it, never inside. */
export const Unbroken = ({ children }: { readonly children: ReactNode }) => (
  <span className="unbroken">{children}</span>
);
