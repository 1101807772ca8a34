/** One line about the step that starts now. */
export function say(line) {
  console.log(`· ${line}`);
}

/** A failure that the reader can do something about: its message is the whole story, no stack. */
export class Sentence extends Error {}

/** Runs `main`; a Sentence ends the program with that sentence, anything else with its stack. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Sentence ? error.message : error);
    process.exitCode = 1;
  }
}
