import type { GroupAddress } from '@/utils/domain/groups/group';

const teamId = '[TE][A-Z0-9]{6,}';
/** A link to a channel as Slack copies it, or the address of the page that shows it. */
const archive = /^https:\/\/[a-z0-9.-]+\.slack\.com\/archives\/([CG][A-Z0-9]{6,})(?:[/?].*)?$/;
const client = new RegExp(`^https://app\\.slack\\.com/client/(${teamId})/([CG][A-Z0-9]{6,})(?:[/?].*)?$`);
const withTeam = new RegExp(`^(${teamId})/([CGS][A-Z0-9]{6,})$`);
const id = /^[CGS][A-Z0-9]{6,}$/;
/** Slack's names: letters and digits of any script, `-`, `_` and `.`, at most 80. */
const name = /^[\p{L}\p{M}\p{N}._-]{1,80}$/u;
const mail = /^[^\s@<>()",;:\\[\]]{1,64}@[^\s@<>()",;:\\[\]]{1,255}$/;

/** One address of a group as it is typed or pasted; null where it is none. */
export function readGroupAddress(text: string): GroupAddress | null {
  const given = text.trim();
  const ofClient = client.exec(given);
  if (ofClient !== null) return slackId(ofClient[2], ofClient[1]);
  const ofArchive = archive.exec(given);
  if (ofArchive !== null) return slackId(ofArchive[1]);
  const ofTeam = withTeam.exec(given);
  if (ofTeam !== null) return slackId(ofTeam[2], ofTeam[1]);
  if (id.test(given)) return slackId(given);
  const rest = given.slice(1).toLowerCase();
  if (given.startsWith('#')) return name.test(rest) ? { kind: 'channel-name', value: rest } : null;
  if (given.startsWith('@')) return name.test(rest) ? { kind: 'user-group-name', value: rest } : null;
  return mail.test(given) ? { kind: 'list', value: given.toLowerCase() } : null;
}

function slackId(value = '', team?: string): GroupAddress {
  const kind = value.startsWith('S') ? 'user-group' : 'channel';
  return team === undefined ? { kind, value } : { kind, value, team };
}
