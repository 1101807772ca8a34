/** `06` of `06:00`, and `6 AM` of `6:00 AM`; as it stands where a clock is written in another way. */
export const hourText = (clock: string): string => clock.replace(/:(00|٠٠)(?!\d)/u, '');
