import { documentText as googleText } from '../../office/google/text.ts';
import { documentText as notionText } from '../../office/notion/text.ts';
import type { Office } from '../../office/server.ts';

/** The texts of all documents in the office that carry this decision's key, shown in lists yet or not. */
export const documents = {
  notion: ({ notion }: Office, key: string): readonly string[] =>
    [...notion.nodes.values()]
      .filter(({ kind, trashed }) => kind === 'page' && !trashed)
      .filter(({ properties }) => JSON.stringify(properties).includes(key))
      .map(({ id }) => notionText(notion, id)),
  'google-docs': ({ google }: Office, key: string): readonly string[] =>
    [...google.files.values()]
      .filter(
        ({ appProperties, explicitlyTrashed }) => appProperties.decisionKey === key && !explicitlyTrashed,
      )
      .map(({ doc }) => (doc === null ? '' : googleText(doc))),
} as const;
