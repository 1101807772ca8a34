import { Fragment, type ReactElement, type ReactNode } from 'react';
import { blockText } from '@/utils/domain/text/block-text';
import type { DocumentBlock, Mark, Run } from '@/utils/domain/text/blocks';
import { directionOfText } from './text-direction';

/** Captured text on screen. Everything goes through React as text; links open in a new tab. */
export function Blocks({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  // Captured text never changes while it is shown, so the place of a block is its identity.
  return <>{blocks.map((block, at) => keyed(at, <Block block={block} />))}</>;
}

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading':
      return (
        <p dir="auto">
          <strong>
            <Runs runs={block.runs} />
          </strong>
        </p>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((item, at) =>
        keyed(
          at,
          <li value={block.numbers?.[at]}>
            <Blocks blocks={item} />
          </li>,
        ),
      );
      const dir = directionOfText(blockText([block]));
      return block.ordered ? (
        <ol type={block.numbering} dir={dir}>
          {items}
        </ol>
      ) : (
        <ul dir={dir}>{items}</ul>
      );
    }
    case 'table':
      return <BlockTable rows={block.rows} />;
    case 'rule':
      return <hr />;
  }
}

function BlockTable({ rows }: { readonly rows: readonly (readonly (readonly Run[])[])[] }) {
  return (
    <table>
      <tbody>
        {rows.map((row, y) =>
          keyed(
            y,
            <tr>
              {row.map((runs, x) =>
                keyed(
                  x,
                  <td dir="auto">
                    <Runs runs={runs} />
                  </td>,
                ),
              )}
            </tr>,
          ),
        )}
      </tbody>
    </table>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return <>{runs.map((run, at) => keyed(at, <OneRun run={run} />))}</>;
}

/** A mark that this version does not know is drawn as nothing. */
const wrap: Partial<Record<string, (inner: ReactNode) => ReactNode>> &
  Record<Mark, (inner: ReactNode) => ReactNode> = {
  bold: (inner) => <strong>{inner}</strong>,
  italic: (inner) => <em>{inner}</em>,
  strike: (inner) => <s>{inner}</s>,
  code: (inner) => <code>{inner}</code>,
};

function OneRun({ run }: { readonly run: Run }) {
  const inner = (run.marks ?? []).reduceRight<ReactNode>(
    (child, mark) => wrap[mark as string]?.(child) ?? child,
    run.text,
  );
  if (run.href === undefined) return inner;
  return (
    <a href={run.href} target="_blank" rel="noreferrer noopener">
      {inner}
    </a>
  );
}

function keyed(at: number, child: ReactElement): ReactElement {
  return <Fragment key={at}>{child}</Fragment>;
}
