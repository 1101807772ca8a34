/** One whose calendar cannot be computed does not take the others away. */
export function attempt<Made>(make: () => Made): Made | null {
  try {
    return make();
  } catch {
    return null;
  }
}
