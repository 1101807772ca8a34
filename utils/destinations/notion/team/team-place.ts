import type { Mapping } from '../fields';

/** The database, and how its properties are mapped to what a decision has. */
export interface TeamPlace {
  /** The data source's. */
  readonly id: string;
  readonly mapping: Mapping;
}
