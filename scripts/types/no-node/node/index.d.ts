/** Stands for `@types/node` where shipped code is checked: libraries that ask for Node's types get none. */
export {};
