import type { User, World } from './world';

const zones = ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Auckland', 'Africa/Nairobi'];

/** Fills the workspace with so many more people, each with an address and one of five zones: a list of many pages. */
export function addCrowd(world: World, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const number = String(at).padStart(6, '0');
    const user: User = {
      id: `U0CROWD${number}`,
      handle: `crowd.${number}`,
      realName: `Crowd Number${number}`,
      displayName: '',
      email: `crowd.${number}@fernhill.example`,
      zone: zones[at % zones.length] ?? 'UTC',
      title: '',
      status: { text: '', emoji: '', until: 0 },
      deleted: false,
      kind: 'person',
      updated: 1_715_000_000,
    };
    world.users.push(user);
  }
}
