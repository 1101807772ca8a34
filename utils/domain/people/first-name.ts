/** The first word of a name; the whole name where that is an initial or a title. */
export function firstName(name: string): string {
  const [first = name] = name.trim().split(/\s+/);
  return /\.$|^.$/u.test(first) ? name.trim() : first;
}
