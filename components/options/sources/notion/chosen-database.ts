/** A database that was chosen. */
export interface ChosenDatabase {
  readonly dataSourceId: string;
  readonly name: string;
  /** Whether it was made of the list just now. */
  readonly isMade?: boolean;
}
