/** A page of norms as a list shows it. */
export interface FoundPage {
  readonly id: string;
  readonly name: string;
}
