const RHYTHMS: Readonly<Record<number, string>> = {
  1: "daily",
  7: "weekly",
  14: "every two weeks",
  31: "monthly",
  92: "quarterly",
};

/** `weekly`, `every two weeks`, `every 10 days`: nobody counts a quarter in days. */
export function rhythmWords(days: number | "irregular"): string {
  return days === "irregular" ? "now and then" : (RHYTHMS[days] ?? `every ${days} days`);
}
