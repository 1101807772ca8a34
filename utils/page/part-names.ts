export const openAllPart = 'open-all';
export const cardPart = 'card';
export const laterPart = 'later';
