import type { OwedInView } from '@/utils/domain/owed/owed';
import type { ReadContext } from './site';

/** Of each thread that is open on the page, when the reader wrote there last and what is to them since; no text is read. */
export type FindOwed = (context: ReadContext) => readonly OwedInView[];
