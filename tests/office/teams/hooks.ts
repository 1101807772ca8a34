import type { TeamsClient } from './client.ts';
import { accounts } from './mri.ts';

/** What tests may do to the page, as `window.officeTeams`. Absent until the client has booted. */
export interface OfficeTeams {
  /** `mid` of every message of what is open, oldest first, drawn or not. */
  posts(): readonly string[];
  /** Opens a conversation by its key (conversations.ts), as a click at the side does. Ends once it is drawn. */
  open(key: string): Promise<void>;
  /** Opens a post of the channel in a pane of its own; null: back to the channel. */
  openThread(mid: string | null): void;
  scrollTo(mid: string): void;
  /** Draws a message anew: whatever was put into it is gone. */
  redraw(mid: string): void;
  /** A message that comes in now, from the first account of that name. */
  receive(from: string, text: string): void;
}

declare global {
  interface Window {
    officeTeams: OfficeTeams;
  }
}

export function exposeHooks(client: TeamsClient): void {
  window.officeTeams = {
    posts: () => client.posts().map(({ mid }) => mid),
    open: (key) => client.go(key),
    openThread: (mid) => client.thread(mid),
    scrollTo: (mid) => client.pane().rows.scrollTo(mid),
    redraw: (mid) => client.pane().rows.redraw(mid),
    receive(from, text) {
      const person = accounts.find(({ name }) => name === from);
      if (!person) throw new Error(`The office has no account of ${from}`);
      client.add(person, text);
    },
  };
}
