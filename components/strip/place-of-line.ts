import type { CSSProperties } from 'react';

declare module 'react' {
  interface CSSProperties {
    /** Where the line stands, as a part of its axis. */
    '--at'?: number;
  }
}

/** Told as a part of the axis, so that the sheet alone knows which way time runs. */
export const placeOfLine = (share: number): CSSProperties => ({ '--at': share });
