/** Short forms that are written in capitals throughout. */
const shorts =
  /^(?:us|usa|uk|uae|ny|nyc|la|l\.a\.|sf|dc|d\.c\.|kc|nola|atl|chi|cdmx|df|hcmc|kl|hk|sg|jlm|drc|bc|nsw|qld|utc)$/;
const small = new Set(['of', 'the', 'di', 'de', 'del', 'do', 'da', 'la', 'le', 'd']);

/** Whether a name is a short form such as `nyc` or `uk`. */
export const isShortForm = (name: string): boolean => shorts.test(name);

/** A name of a place in small letters, written with its capitals: `ho chi minh city`, `nyc`, `rio de janeiro`. */
export function withCapitals(name: string): string {
  return name
    .split(' ')
    .map((word, index) => {
      if (shorts.test(word) && (index === 0 || word !== 'la')) return word.toUpperCase();
      if (index > 0 && small.has(word)) return word;
      return word.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');
}
