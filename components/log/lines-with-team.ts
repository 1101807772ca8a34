import type { LogLine } from '@/utils/domain/decision/team-line';
import { allTeamLines, newestTeamLines } from '@/utils/store/team-lines';
import { type LinesFrom, ownLines } from './use-lines';

/** The reader's own decisions and the team's, the newest first. */
export const linesWithTeam: LinesFrom<LogLine> = {
  newest: async (status, limit) => {
    const own = await ownLines.newest(status, limit);
    return merged(own, await newestTeamLines(status, limit)).slice(0, limit);
  },
  all: async () => merged(await ownLines.all(), await allTeamLines()),
};

const merged = (own: readonly LogLine[], team: readonly LogLine[]) =>
  [...own, ...team].sort((a, b) => b.savedAt - a.savedAt);
