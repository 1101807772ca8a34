export const openAllPart = 'open-all';
