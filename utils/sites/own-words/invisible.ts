/** Text in which nothing has a shape; by itself, as the script that reads bodies needs nothing else of `lines.ts`. */
export const invisible = /^(?:[\s\p{Cf}]|\u034f)*$/u;
