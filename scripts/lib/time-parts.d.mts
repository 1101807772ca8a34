export declare class TimedParts {
  run<T>(name: string, part: () => Promise<T>): Promise<T>;
  toString(): string;
}

export declare function spell(ms: number): string;
