import { cut } from '@/utils/domain/cut';
import { z } from '@/utils/platform/schema';

/** A text of a page: one that is too long is cut with a mark. */
export const shortText = (most: number) => z.string().check(z.overwrite((text: string) => cut(text, most)));

/** An id of a page: it is compared, never read, so it is cut without a mark and always alike. */
export const idText = (most: number) => z.string().check(z.overwrite((text: string) => text.slice(0, most)));

/** One member that is null where it is not what it should be. */
export const orNull = <Item extends z.core.$ZodType>(item: Item) => z.catch(z.nullable(item), null);

/** A list in which each member is parsed by itself: null stands where one was refused. */
export const eachOrNull = <Item extends z.core.$ZodType>(item: Item) => z.array(orNull(item));
