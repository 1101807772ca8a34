import type { User, World } from './world';

/** A user as lists and single answers show it; the address only to who may see it. */
export function userAnswer(
  world: World,
  user: User,
  mayMail: boolean,
  withLocale: boolean,
): Record<string, unknown> {
  const { id, handle, realName, deleted, kind, role, zone, updated, teamId = world.team.id } = user;
  const isBot = kind === 'bot';
  return {
    id,
    team_id: teamId,
    name: handle,
    deleted,
    // Of somebody who left, the workspace says no more than the profile.
    ...(deleted
      ? { is_forgotten: false }
      : {
          color: colourOf(id),
          real_name: realName,
          ...(zone === undefined ? {} : zoneAnswer(zone, world.now())),
          is_admin: role === 'owner',
          is_owner: role === 'owner',
          is_primary_owner: role === 'owner',
          is_restricted: role === 'guest' || role === 'single-channel guest',
          is_ultra_restricted: role === 'single-channel guest',
        }),
    profile: profileAnswer(world, user, mayMail),
    is_bot: isBot,
    is_app_user: kind === 'app',
    ...(kind === 'stranger' ? { is_stranger: true } : {}),
    updated,
    ...(withLocale && !deleted ? { locale: 'en-US' } : {}),
  };
}

const known = new Map<string, ReturnType<typeof readZone>>();

/** Offset and label are those of the hour; only `tz` holds through a change of the clocks. Read once for all who share them. */
function zoneAnswer(zone: string, now: number) {
  const key = `${zone} ${Math.floor(now / 3_600_000)}`;
  const answer = known.get(key) ?? readZone(zone, now);
  known.set(key, answer);
  return answer;
}

function readZone(zone: string, now: number) {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' });
  const label = format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return { tz: zone, tz_label: label, tz_offset: offsetNanoseconds / 1e9 };
}

/** A profile, as in a user and by itself. */
export function profileAnswer(world: World, user: User, mayMail: boolean): Record<string, unknown> {
  const { id, realName, displayName, title, status, kind, email, teamId = world.team.id } = user;
  const hash = `g${id.slice(2).toLowerCase()}`;
  const [first = '', ...rest] = realName.split(' ');
  const picture = (size: number) => `https://ca.slack-edge.com/${teamId}-${id}-${hash}-${size}`;
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return {
    title,
    phone: '',
    skype: '',
    real_name: realName,
    real_name_normalized: plain(realName),
    display_name: displayName,
    display_name_normalized: plain(displayName),
    fields: null,
    status_text: status.text,
    status_emoji: status.emoji,
    status_expiration: status.until,
    avatar_hash: hash,
    ...(kind === 'bot'
      ? { api_app_id: `A${id.slice(1)}`, bot_id: `B${id.slice(1)}`, always_active: true }
      : {}),
    ...(mayMail && email !== undefined ? { email } : {}),
    first_name: first,
    last_name: rest.join(' '),
    image_24: picture(24),
    image_48: picture(48),
    image_72: picture(72),
    image_192: picture(192),
    image_512: picture(512),
    status_text_canonical: '',
    team: teamId,
  };
}

function colourOf(id: string): string {
  const sum = [...id].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 0xffffff, 7);
  return sum.toString(16).padStart(6, '0');
}
