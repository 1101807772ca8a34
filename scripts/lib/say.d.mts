/** Prints one line about the step that starts now. */
export function say(line: string): void;
/** A failure that the reader can do something about: its message is the whole story. */
export class Sentence extends Error {}
/** Runs `main` and sets the exit code: what it answers (default 0), or 1 when it throws. */
// biome-ignore lint/suspicious/noConfusingVoidType: a main function may answer nothing.
export function runMain(main: () => Promise<number | void>): Promise<void>;
