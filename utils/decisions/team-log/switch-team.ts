import { writeSignals } from '@/utils/platform/signals';
import { type Database, database } from '@/utils/store/database';
import { forgetTeam } from '@/utils/store/team-lines';
import { tellDecided } from '../tell-decided';

/** Turns the team's decisions on or off. Off, all that was read of them is forgotten: it can be read again. */
export async function switchTeam(isOn: boolean, db: Database = database): Promise<void> {
  await writeSignals({ teamLog: isOn });
  if (isOn) return;
  await forgetTeam(db);
  await tellDecided();
}
