/** A meeting whose time the reader took from the planner: who was asked, and for how many minutes outside their hours. */
export interface PlannedMeeting {
  readonly key: string;
  /** Epoch ms. */
  readonly savedAt: number;
  readonly from: number;
  readonly minutes: number;
  readonly people: readonly { readonly id: string; readonly outside: number }[];
}

/** So many of the last ones count, and are kept. */
export const countedMeetings = 12;

/** The last that count, newest first. */
export function lastMeetings(meetings: readonly PlannedMeeting[]): readonly PlannedMeeting[] {
  return meetings.toSorted((one, other) => other.savedAt - one.savedAt).slice(0, countedMeetings);
}

/**
 * By the ids of people, each one's share (0 to 1) of the unsocial minutes of the last planned meetings. Who took none is
 * not there. It only breaks ties between slots, and is shown nowhere.
 */
export function sharesOf(meetings: readonly PlannedMeeting[]): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  let all = 0;
  for (const { people } of lastMeetings(meetings)) {
    for (const { id, outside } of people) {
      if (outside <= 0) continue;
      minutes.set(id, (minutes.get(id) ?? 0) + outside);
      all += outside;
    }
  }
  return new Map([...minutes].map(([id, own]) => [id, own / all]));
}
