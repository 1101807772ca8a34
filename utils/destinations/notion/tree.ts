/** A text of Notion's, or somebody mentioned. */
export type RichText =
  | {
      readonly type: 'text';
      readonly text: { readonly content: string; readonly link?: { readonly url: string } };
      readonly annotations?: Readonly<Partial<Record<'bold' | 'italic' | 'strikethrough' | 'code', true>>>;
    }
  | { readonly type: 'mention'; readonly mention: { readonly user: { readonly id: string } } };

export type TreeType =
  | 'paragraph'
  | 'heading_2'
  | 'heading_3'
  | 'bulleted_list_item'
  | 'numbered_list_item'
  | 'to_do'
  | 'quote'
  | 'toggle'
  | 'callout'
  | 'code'
  | 'divider'
  | 'embed'
  | 'table'
  | 'table_row';

/** What stands under a block's type, without its children. */
export interface TreeContent {
  readonly rich_text?: readonly RichText[];
  readonly cells?: readonly (readonly RichText[])[];
  readonly checked?: boolean;
  readonly language?: 'plain text';
  readonly color?: 'blue_background' | 'gray_background';
  readonly icon?: { readonly type: 'emoji'; readonly emoji: string };
  readonly table_width?: number;
  readonly has_column_header?: boolean;
  readonly has_row_header?: boolean;
  readonly url?: string;
  readonly caption?: readonly RichText[];
}

/** A block on its way to Notion. */
export interface Tree {
  readonly type: TreeType;
  readonly content: TreeContent;
  readonly children: readonly Tree[];
}

/** A block of one type with its texts and children. */
export function tree(type: TreeType, content: TreeContent, children: readonly Tree[] = []): Tree {
  return { type, content, children };
}

/** The block as a request has it. */
export function requestOf({ type, content, children }: Tree): Record<string, unknown> {
  const inner = children.length === 0 ? content : { ...content, children: children.map(requestOf) };
  return { type, [type]: inner };
}

/** How many blocks it is with all below it. */
export function countOf({ children }: Tree): number {
  return children.reduce((sum, child) => sum + countOf(child), 1);
}

/** How many tiers it has; 1 where nothing is below it. */
export function tiersOf({ children }: Tree): number {
  return 1 + Math.max(0, ...children.map(tiersOf));
}

const encoder = new TextEncoder();

/** The bytes it takes in a request, with a comma. */
export function bytesOf(block: Tree): number {
  return encoder.encode(JSON.stringify(requestOf(block))).length + 1;
}
