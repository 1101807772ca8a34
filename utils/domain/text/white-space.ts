/**
 * White space that is not a single space. To write each run of white space as one space, this is replaced and the
 * many single spaces of a text, which are right already, are not touched.
 */
export const notSingle = /\s{2,}|[^\S ]/gu;
