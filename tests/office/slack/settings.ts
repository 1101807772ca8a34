import { type PageSettings, readSettings } from '../page/settings.ts';

/** How this client draws, and how fast it loads. */
export interface SlackSettings extends PageSettings {
  /** How long older replies of a thread take to load, ms; null: all are there from the start. */
  readonly load: number | null;
  /** The view of all threads as one card each, as before 2026-11. */
  readonly threadCards: boolean;
  /** Whether the button that sends has one beside it to send later. */
  readonly schedule: boolean;
}

/** Reads `?load= &threads=cards &schedule=off` besides the shared ones (and `?avatars=org &draws=` where they are used). */
export function readSlackSettings(): SlackSettings {
  const query = new URLSearchParams(location.search);
  const load = query.get('load');
  return {
    ...readSettings(),
    load: load === null ? null : Number(load),
    schedule: query.get('schedule') !== 'off',
    threadCards: query.get('threads') === 'cards',
  };
}
