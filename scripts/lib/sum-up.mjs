/** Prints why tests were skipped, how long each part took and, last, what passed, failed and was skipped; answers the exit code. */
export function closeRun(results, parts) {
  const reasons = new Set(results.flatMap((result) => result.reasons ?? []));
  for (const reason of reasons) console.log(reason);
  console.log(`Time: ${parts}`);
  const sum = (kind) => results.reduce((total, result) => total + result[kind], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') === 0 ? 0 : 1;
}
