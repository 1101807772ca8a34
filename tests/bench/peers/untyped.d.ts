/** What is used here of two peers that come without types. */
declare module 'luxon' {
  export class DateTime {
    static fromMillis(ms: number): DateTime;
    readonly weekday: number;
    plus(duration: { days?: number; hours?: number } | number): DateTime;
    set(values: { hour: number; minute: number; second: number; millisecond: number }): DateTime;
    toISODate(): string;
    toMillis(): number;
    valueOf(): number;
  }
}

declare module 'moment-business-time' {
  export interface WorkingMoment {
    add(amount: number, unit: 'hours'): WorkingMoment;
    addWorkingTime(amount: number, unit: 'hours' | 'days'): WorkingMoment;
    nextWorkingTime(): WorkingMoment;
    clone(): WorkingMoment;
    valueOf(): number;
  }
  const moment: {
    (ms: number): WorkingMoment;
    updateLocale(name: string, values: { holidays: readonly string[] }): unknown;
  };
  export default moment;
}
