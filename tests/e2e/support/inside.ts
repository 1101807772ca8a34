/** A page of the extension, or its worker: what runs a function in there. */
export interface Inside {
  evaluate<Result, Value>(run: (value: Value) => Result | Promise<Result>, value: Value): Promise<Result>;
}
