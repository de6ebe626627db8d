/** The systems' legal bodies began on this day. */
export const SYSTEMS_BEGAN = '2022-07-01';
/** First day of the 36 systems; every change that the two yearly lists do not date is put here, and said so. */
export const REORGANISED = '2026-04-01';

export function dayBefore(date) {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

export const later = (a, b) => (a > b ? a : b);
