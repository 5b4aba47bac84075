import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { workbookFile } from "../kit/workbook-file";
import type { BookName } from "./books";
import { CAPABILITIES, isPlayed, type Played } from "./capabilities";
import { reviewByCommand, timedReview } from "./command";
import { capabilitiesPage } from "./document";
import { LARGE_PLAN, largePlan } from "./large-plan";
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
  large: async () => {
    const folder = mkdtempSync(join(tmpdir(), "okr-large-"));
    const file = join(folder, "large.xlsx");
    writeFileSync(file, workbookFile(largePlan()));
    const { told: lines, seconds } = await timedReview([file], LARGE_PLAN.asOf);
    rmSync(folder, { recursive: true });
    const [line] = lines;
    if (!line) throw new Error("The command said nothing of the largest plan.");
    // Two threads of one core share it: where others keep all of them busy, each does about half.
    const isBusy = (loadavg()[0] ?? 0) > availableParallelism();
    return { told: line, seconds: isBusy ? seconds / 2 : seconds };
  },
};

const inSoak = new Set(["B21"]);
const plays = CAPABILITIES.flatMap(({ id, does, plays: play }) => (play ? [{ id, does, play }] : []));

test.each(plays.filter(({ id }) => process.env.SOAK !== undefined || !inSoak.has(id)))(
  "$id: $does",
  async ({ play }) => {
    expect(await play(played)).toBe(true);
  },
  300_000,
);

test("docs/capabilities.md says what these tests show", () => {
  expect(squeezed(readFileSync("docs/capabilities.md", "utf8"))).toBe(squeezed(capabilitiesPage()));
});

test("nothing is left that no test plays", () => {
  expect(CAPABILITIES.filter((capability) => !isPlayed(capability)).map(({ id }) => id)).toEqual([]);
});
