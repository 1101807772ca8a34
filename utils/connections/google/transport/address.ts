/** A parameter of a request: a list stands in the query once for each member. */
export type ParameterValue = string | number | boolean | null | undefined | readonly (string | number)[];

/**
 * The address of a request: `{name}` is filled in with all reserved characters encoded, `{+name}` keeps the
 * slashes of a resource name (RFC 6570), what stands in no brace becomes the query.
 * Throws where a parameter that the address needs is missing, as that is our mistake.
 */
export function addressOf(
  template: string,
  parameters: Readonly<Record<string, ParameterValue>>,
  required: readonly string[] = [],
): string {
  const left = new Map(
    Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null),
  );
  for (const name of required) if (!left.has(name)) throw new TypeError(`The request lacks ${name}`);
  const filled = template.replace(/\{(\+?)(\w+)\}/g, (_, plus: string, name: string) => {
    const value = left.get(name);
    if (value === undefined) throw new TypeError(`The request lacks ${name}`);
    return plus === '+'
      ? String(value).split('/').map(encodeURIComponent).join('/')
      : encodeURIComponent(String(value));
  });
  for (const name of namesIn(template)) left.delete(name);
  const url = new URL(filled);
  for (const [name, value] of left)
    for (const each of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(each));
  return url.href;
}

function namesIn(template: string): string[] {
  return [...template.matchAll(/\{\+?(\w+)\}/g)].flatMap((match) => match[1] ?? []);
}
