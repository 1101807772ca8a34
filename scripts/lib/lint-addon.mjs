import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './child.mjs';

/** React's own two, which write only what is given as `dangerouslySetInnerHTML`; nothing of ours gives it that. */
const reacts = /__html!==\w+&&\($/;
const mostOfReact = 2;

/**
 * Asks the linter of Mozilla's store about a built extension. Answers what is wrong in a line each, errors, notices
 * and warnings alike, without the two warnings that are React's own; null where the linter gave no answer.
 */
export async function lintAddon(folder) {
  // It ends with 1 where it has found an error, and says everything nevertheless.
  const { output } = await runQuietly('lint-addon', 'addons-linter', ['--output', 'json', folder], {
    isShown: false,
  });
  const report = reportIn(output);
  return report === null ? null : problemsOf(report, (file) => readFileSync(join(folder, file), 'utf8'));
}

/** What is wrong by a report of the linter's; `textOf` reads a file of the extension. Pure. */
export function problemsOf({ errors, notices, warnings }, textOf) {
  let allowed = 0;
  return [...errors, ...notices, ...warnings].flatMap((found) => {
    if (isOfReact(found, textOf) && allowed < mostOfReact) {
      allowed += 1;
      return [];
    }
    const { _type: type, code, message, file = '', line = '', column = '' } = found;
    return [`${type} ${code}: ${message} (${[file, line, column].filter(String).join(':')})`];
  });
}

function isOfReact({ code, file, line, column }, textOf) {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT') return false;
  const text = textOf(file).split('\n')[line - 1] ?? '';
  return reacts.test(text.slice(Math.max(0, column - 80), column - 1));
}

function reportIn(output) {
  try {
    const report = JSON.parse(output.slice(output.indexOf('{')));
    return Array.isArray(report.warnings) ? report : null;
  } catch {
    return null;
  }
}
