import { decodeAs, decodeBytes, encodings } from '@/utils/roster/file/decode';
import { personOfFile } from '@/utils/roster/file/write-json';
import { planText } from '@/utils/roster/plan-text';
import type { RowProblem } from '@/utils/roster/source';
import { sayEnglish } from '@/utils/words/english';
import type { AskedFile } from './arguments';

/** What the options page would show of a file, for an empty list. Problems and notes come by line. */
export async function readPeople({ bytes, encoding, today }: AskedFile) {
  const decoded =
    encoding === null ? decodeBytes(bytes) : { ok: true as const, text: decodeAs(bytes, encoding) };
  if (!decoded.ok) {
    const labels = encodings.slice(0, 9).map(({ label }) => label);
    const what = `${sayEnglish(decoded.what)} Here: --encoding with a label such as ${labels.join(', ')}.`;
    return { people: [], problems: [{ line: decoded.line, field: 'encoding', what }] };
  }
  const { entries, problems, notes } = await planText(decoded.text, [], today);
  return {
    people: entries.map(({ person, lines }) => {
      const { id: _, isMe, ...rest } = personOfFile(person);
      return { ...rest, lines };
    }),
    problems: [...problems, ...notes].toSorted((one, other) => one.line - other.line).map(inEnglish),
  };
}

const inEnglish = ({ what, ...where }: RowProblem) => ({ ...where, what: sayEnglish(what) });
