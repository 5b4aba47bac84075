import { readFileSync } from "node:fs";
import type { BookName } from "./books";
import { CAPABILITIES, isPlayed, type Played } from "./capabilities";
import { reviewByCommand } from "./command";
import { capabilitiesPage } from "./document";
import type { Told } from "./told";

const squeezed = (text: string) => text.replace(/-{3,}/g, "---").replace(/ +/g, " ");

let told: ReadonlyMap<BookName, Told> = new Map();

beforeAll(async () => {
  told = await reviewByCommand();
}, 120_000);

const played: Played = {
  told: (book) => {
    const line = told.get(book);
    if (!line) throw new Error(`The command said nothing of ${book}.`);
    return line;
  },
  // The largest plan takes as long as all others: `test/laws/largest-plan` plays it in the soak.
  large: () => Promise.reject(new Error("The largest plan is played in the soak.")),
};

const IN_SOAK = new Set(["B21"]);
const plays = CAPABILITIES.flatMap(({ id, does, plays: play }) => (play ? [{ id, does, play }] : []));

test.each(plays.filter(({ id }) => !IN_SOAK.has(id)))(
  "$id: $does",
  async ({ play }) => {
    expect(await play(played)).toBe(true);
  },
  30_000,
);

test("docs/capabilities.md says what these tests show", () => {
  expect(squeezed(readFileSync("docs/capabilities.md", "utf8"))).toBe(squeezed(capabilitiesPage()));
});

test("nothing is left that no test plays", () => {
  expect(CAPABILITIES.filter((capability) => !isPlayed(capability)).map(({ id }) => id)).toEqual([]);
});
