import type { Mapping } from './fields';

/** Where documents go: a database's data source with our fields mapped to its properties, or a bare page. */
export type NotionPlace =
  | {
      readonly dataSourceId: string;
      readonly name: string;
      /** Where a user can look into it. */
      readonly href?: string;
      /** Null until the user has mapped the fields. */
      readonly mapping: Mapping | null;
    }
  | { readonly pageId: string; readonly name: string };
