import type { OutlookClient } from './client.ts';

/** What tests may do to the page, as `window.officeOutlook`. Absent until the client has booted. */
export interface OfficeOutlook {
  /** Opens a conversation by its key (mail.ts), as a click in the list does. */
  open(key: string): void;
  /** Empties the reading pane; the row stays selected. */
  close(): void;
  compose(to?: readonly string[]): void;
  /** How often the list drew itself anew because somebody changed a row. */
  flickers(): number;
  /** Draws the list anew by itself: whatever was put into rows is gone. */
  redraw(): void;
  sent(): readonly { readonly text: string; readonly to: readonly string[] }[];
}

declare global {
  interface Window {
    officeOutlook: OfficeOutlook;
  }
}

export function exposeHooks(client: OutlookClient): void {
  window.officeOutlook = {
    open: client.open,
    close: client.close,
    compose: client.compose,
    flickers: client.list.flickers,
    redraw: client.list.redraw,
    sent: client.sent,
  };
}
