/** Somebody whom the reader marked, by the person's id: a mark of this browser, no field of the person. */
export interface Favourite {
  readonly person: string;
  /** When, epoch ms. */
  readonly at: number;
}
