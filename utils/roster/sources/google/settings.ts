import { z } from '@/utils/platform/schema';

/** A sheet that Meantime made in the connected account; others it cannot see. */
export interface GoogleSheetSettings {
  /** Of the file. */
  readonly fileId: string;
  /** Of the sheet in it, whatever it is called and wherever it was moved. */
  readonly sheetId: number;
  /** As the file was called when it was chosen. */
  readonly name: string;
  /** Of the sheet in it that has the team's norms; absent: the first that has some. */
  readonly normsTab?: number | undefined;
}

export const googleSheetSettings = z.object({
  fileId: z.string().check(z.regex(/^[\w-]{10,200}$/)),
  sheetId: z.int().check(z.nonnegative()),
  name: z.string(),
  normsTab: z.optional(z.int().check(z.nonnegative())),
});
