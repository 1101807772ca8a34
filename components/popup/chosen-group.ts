/** A group that was chosen: of the team its people alone are shown, and the planner takes it. */
export interface ChosenGroup {
  readonly id: string;
  readonly name: string;
  /** Ids of everybody in it who is in the list, those of its groups too. */
  readonly people: ReadonlySet<string>;
}
