import { notionTeamFacts } from './notion/team/facts';

/**
 * The destination whose places are read as the team's log, one so far: what is known of it without asking. A second one
 * would stand beside it here, and in `team-rows.ts`, which brings the vendor's client along.
 */
export const teamLog = notionTeamFacts;
