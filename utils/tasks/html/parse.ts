import { Parser } from 'htmlparser2';

/** A text, or an element by its name in lower case. */
export type HtmlNode = string | HtmlElement;
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

/** Nothing that somebody wrote is nested deeper; what is, stands in the last one. */
const deepest = 60;

/**
 * Pure: HTML as an API hands it over, as a tree. The worker has no parser of its own. Whatever is not closed ends with what
 * is around it, and the words in it stay.
 */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let deeper = 0;
  const into = () => (open.at(-1) ?? root).children;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: HtmlElement = { name, attributes, children: [] };
        into().push(element);
        if (open.length < deepest) open.push(element);
        else deeper += 1;
      },
      onclosetag: () => {
        if (deeper > 0) deeper -= 1;
        else open.pop();
      },
      // Each character reference comes by itself.
      ontext: (text) => {
        const last = into().at(-1);
        if (typeof last === 'string') into().splice(-1, 1, last + text);
        else into().push(text);
      },
    },
    // Asana's is XML.
    { recognizeSelfClosing: true },
  );
  parser.end(html);
  return root.children;
}
