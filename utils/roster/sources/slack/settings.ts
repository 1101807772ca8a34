import { isTeam } from '@/utils/connections/slack/settings';
import { z } from '@/utils/platform/schema';

/** A workspace; its token is with the connection. */
export interface SlackSourceSettings {
  /** The workspace's id. */
  readonly team: string;
}

export const slackSourceSettings = z.object({ team: z.string().check(z.refine(isTeam)) });
