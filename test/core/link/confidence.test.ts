import { confidence } from "../../../src/core/link/confidence";
import { proposeLinks } from "../../../src/core/link/propose-links";

/** How sure the proposal of this KPI for this key result is, or undefined where none is made. */
function sureness(text: string, name: string, unit?: string): number | undefined {
  return proposeLinks([{ key: "kr", text }], [{ key: "k", name, ...(unit && { unit }) }])[0]?.score;
}

describe("How sure a proposal is", () => {
  test("more likeness is never less sure, and nothing is certain", () => {
    const scores = Array.from({ length: 201 }, (_, at) => confidence(at / 200));
    scores.slice(1).forEach((score, at) => expect(score).toBeGreaterThanOrEqual(scores[at] ?? 1));
    expect([scores[0], scores[200]]).toEqual([0, 0.99]);
  });

  test.each([
    [0.42, 0.68],
    [0.46, 0.715],
    [0.85, 0.91],
    [0.9, 0.935],
  ])("a likeness of %d is right in %d of all cases", (likeness, share) => {
    expect(confidence(likeness)).toBeCloseTo(share, 10);
  });

  test("it falls with each word that narrows the KPI to something else", () => {
    const names = [
      "Win rate",
      "Win rate Nordics",
      "Win rate Nordics retail",
      "Win rate Nordics retail renewals",
    ];
    const scores = names.map((name) => sureness("Raise win rate from 20% to 26%", name) ?? 0);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(new Set(scores).size).toBe(scores.length);
  });

  test("it is highest where the key result names the KPI, lower for a synonym, lowest for like words", () => {
    const named = sureness("Raise customer satisfaction to 4.6", "Customer satisfaction") ?? 0;
    const synonym = sureness("Raise CSAT to 4.6", "Customer satisfaction") ?? 0;
    const likeWords = sureness("Fewer than 5 lanterns fall over", "Lanterns toppled") ?? 0;
    expect([named > synonym, synonym > likeWords, likeWords > 0.5]).toEqual([true, true, true]);
  });

  test("another unit makes a proposal unsure or none", () => {
    expect(sureness("Bring time to hire to 40 days", "Time to hire", "days")).toBeGreaterThan(0.9);
    expect(sureness("Bring time to hire to 40 days", "Time to hire", "USD")).toBeUndefined();
  });
});
