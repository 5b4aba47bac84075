const SYLLABLES = ["ba", "ke", "lo", "mu", "ni", "pa", "re", "so", "tu", "vi"];
const DIGITS = 4;

/** So many names that differ, without a number among them: reading thousands of numbers is what other tests are for. */
export function shopNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, shop) => {
    const digits = String(shop).padStart(DIGITS, "0");
    return `Orders of shop ${[...digits].map((digit) => SYLLABLES[Number(digit)]).join("")}`;
  });
}
