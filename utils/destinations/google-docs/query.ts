/** A text in a query of Drive. */
export function quoted(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Finds the document of a decision, wherever it was moved, also in the trash. */
export function byKey(key: string): string {
  return `appProperties has { key='decisionKey' and value=${quoted(key)} }`;
}
