import { isRecord } from '@/utils/domain/checks/checks';

/** A member as `users.json` of a Slack export, or `users.list` of its API, has one. */
export interface SlackUser {
  /** Cells by our columns. */
  readonly cells: Readonly<Record<string, string>>;
  /** Why nobody would be met by it: `deactivated`, `bot`; null for people. */
  readonly gone: string | null;
}

/** Reads an entry as a Slack member; null where it is none. Fields as docs.slack.dev has the user object in 2026. */
export function readSlackUser(entry: unknown): SlackUser | null {
  if (!isRecord(entry) || !isRecord(entry.profile) || typeof entry.id !== 'string') return null;
  if (!/^[UWB][A-Z0-9]+$/.test(entry.id)) return null;
  const { profile } = entry;
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  const team = text(entry.team_id);
  const name =
    text(profile.real_name) || text(entry.real_name) || text(profile.display_name) || text(entry.name);
  return {
    cells: {
      name,
      email: text(profile.email),
      slack: team === '' ? entry.id : `${entry.id}@${team}`,
      zone: text(entry.tz),
      'display name': text(profile.display_name),
    },
    gone:
      entry.deleted === true
        ? 'deactivated'
        : entry.is_bot === true || entry.id === 'USLACKBOT'
          ? 'bot'
          : null,
  };
}
