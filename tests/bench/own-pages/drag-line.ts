import type { CDPSession, Page } from 'playwright-core';
import { launchOffice, type OfficeInBrowser } from '../../e2e/support/launch.ts';
import { figure, type Metric, type Section, table } from '../section.ts';
import { putPeople } from './many-rows.ts';

/** What one frame of a drag costs the page's main thread, ms, and how many rows follow the line. */
export interface DragCost {
  readonly frame: number;
  readonly rows: number;
}

/** So many times the line moves on, half of them there and half back. */
const moves = 48;
/** Longer than a frame of a busy machine takes, ms: each move is a frame of its own. */
const apart = 40;

/**
 * Drags the line over a page's rows with the mouse, a quarter of an hour or more with each move. Counted is all that the main
 * thread does for it, by the processor's clock: events, React, styles, layout and painting.
 */
export async function dragLine(
  { context, extensionId }: OfficeInBrowser,
  path: string,
  size: { readonly width: number; readonly height: number },
): Promise<DragCost> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.locator('.popup-person').nth(5).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cell = await page.locator('.popup-person .strip-cell').nth(2).boundingBox();
  if (cell === null) throw new Error('No row has a strip.');
  const y = cell.y + cell.height / 2;
  const x = (step: number) => cell.x + cell.width * (0.1 + (0.8 * step) / (moves / 2));
  await page.mouse.move(x(0), y);
  await page.mouse.down();
  await drag(page, x, y);
  const before = await taskTime(session);
  await drag(page, x, y);
  const frame = ((await taskTime(session)) - before) / moves;
  await page.mouse.up();
  const rows = await page.locator('.popup-person').count();
  await page.close();
  return { frame, rows };
}

async function drag(page: Page, x: (step: number) => number, y: number): Promise<void> {
  for (let move = 1; move <= moves; move += 1) {
    await page.mouse.move(x(move <= moves / 2 ? move : moves - move), y);
    await new Promise((resolve) => setTimeout(resolve, apart));
  }
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** As the popup and *Whole day* are looked at, the latter with all fifty in sight. */
const dragged = [
  { page: 'day', size: { width: 1200, height: 2400 }, goal: 8 },
  { page: 'popup', size: { width: 440, height: 600 }, goal: 8 },
] as const;
const drags = 5;

/** Frames of a drag over fifty people; their median over some drags, each in a page of its own. */
export async function measureDrag(): Promise<Section> {
  const office = await launchOffice({ isOwn: true });
  try {
    // The sample team has eight.
    await putPeople(await office.extensionPage('popup'), 42);
    const metrics: Record<string, Metric> = {};
    const lines = [['ms of the main thread', 'a frame', 'rows']];
    for (const { page, size, goal } of dragged) {
      const found: DragCost[] = [];
      for (let time = 0; time < drags; time += 1) found.push(await dragLine(office, `${page}.html`, size));
      const frames = found.map(({ frame }) => frame).toSorted((one, other) => one - other);
      const value = frames[drags >> 1] ?? Number.NaN;
      lines.push([`${page}, dragging the line`, figure(value), String(found[0]?.rows ?? 0)]);
      metrics[`${page}-50-people-drag-frame`] = { value, unit: 'ms', goal, better: 'lower', peers: {} };
    }
    return {
      title: `Our own pages: one frame while the line is dragged over 50 people, median of ${drags} drags`,
      lines: table(lines),
      metrics,
    };
  } finally {
    await office.close();
  }
}
