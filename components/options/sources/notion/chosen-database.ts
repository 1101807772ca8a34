/** A database that was chosen. */
export interface ChosenDatabase {
  readonly dataSourceId: string;
  readonly name: string;
}
