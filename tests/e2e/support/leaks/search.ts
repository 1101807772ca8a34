import { formsOf, type Motif } from './forms.ts';

/** Places by name, each with all the text that stands there. */
export type Places = Readonly<Record<string, string>>;

export interface Leak {
  readonly place: string;
  readonly motif: Motif;
  /** The words around it. */
  readonly near: string;
}

/** Which of the motifs stand in which places, in any form; those that a place may hold are left out. */
export function findLeaks(
  places: Places,
  motifs: readonly Motif[],
  mayHold: (place: string, motif: Motif) => boolean = () => false,
): readonly Leak[] {
  const forms = motifs.map((motif) => ({ motif, patterns: formsOf(motif) }));
  return Object.entries(places).flatMap(([place, text]) =>
    forms.flatMap(({ motif, patterns }) => {
      if (mayHold(place, motif)) return [];
      const found = patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);
      if (!found) return [];
      return [{ place, motif, near: text.slice(Math.max(0, found.index - 120), found.index + 120) }];
    }),
  );
}
