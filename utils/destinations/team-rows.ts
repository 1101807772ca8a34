import { loadDecisions } from './notion/team/load-decisions';

/** Asks for what teammates put there; see `team-log.ts`. */
export const loadTeamRows = loadDecisions;
