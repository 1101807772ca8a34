/** Titles without a full stop after which a name alone would be curt: `Frau Keller`. In full in `titles.ts`. */
const title = /\.$|^(?:.|mrs?|ms|miss|frau|herr|dr|prof|sra?|srta)$/iu;

/** The first word of a name; the whole name where that is an initial or a title. */
export function firstName(name: string): string {
  const [first = name] = name.trim().split(/\s+/);
  return title.test(first) ? name.trim() : first;
}
