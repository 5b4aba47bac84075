import type { BookName } from "./books";
import { LARGE_PLAN } from "./large-plan";
import type { PaneId } from "./pane-ids";
import { PANE_IDS } from "./pane-ids";
import { saying, type Told } from "./told";

/** What the command said of each book. */
export interface Played {
  readonly told: (book: BookName) => Told;
  /** What it said of the largest plan, and the processor time that it took, in seconds. */
  readonly large: () => Promise<{ readonly told: Told; readonly seconds: number }>;
}

/** Something that a person can do, and how it is shown at work: by the command, or in the pane. */
export interface Capability {
  readonly id: string;
  readonly does: string;
  /** Whether the command does it on its fixture; absent where the pane is what shows it. */
  readonly plays?: (played: Played) => boolean | Promise<boolean>;
}

/** Whether a test shows it at work. */
export function isPlayed({ id, plays }: Capability): boolean {
  return plays !== undefined || PANE_IDS.includes(id as PaneId);
}

type Play = NonNullable<Capability["plays"]>;

const rulesOf = ({ told }: Played, book: BookName, rule: string) => saying(told(book), rule);
/** The rule speaks so often in that book. */
const finds =
  (book: BookName, rule: string, times = 1): Play =>
  (played) =>
    rulesOf(played, book, rule).length === times;
/** Its first sentence holds these words. */
const says =
  (book: BookName, rule: string, words: string): Play =>
  (played) =>
    rulesOf(played, book, rule)[0]?.includes(words) === true;

/** The cells that its findings name, in their order. */
const cellsOf = ({ told }: Played, book: BookName, rule: string): string =>
  told(book)
    .findings.filter((finding) => finding.rule === rule)
    .flatMap(({ cells = [] }) => cells)
    .join();

/** The KPI that could guard it, where there is one; what to add where there is none. */
const guardIsNamed: Play = ({ told }) =>
  (["growth", "plan"] as const)
    .map((book) => told(book).findings.find(({ rule }) => rule === "missing-guardrail")?.next)
    .join("\n") === 'Link "Customer retention" as its guard.\nAdd a retention or satisfaction KPI.';

/** After sorting the same rows are linked, and the same is said of them. */
function sameLinks(before: Told, after: Told): boolean {
  const verdicts = ({ findings }: Told) =>
    findings
      .filter(({ rule }) => LINK_RULES.includes(rule))
      .map(({ rule, sentence }) => `${rule} ${sentence}`)
      .sort()
      .join("\n");
  return after.counts.links === 6 && verdicts(before) === verdicts(after);
}

const LINK_RULES = ["green-trap", "guardrail-breached", "review-due", "review-overdue", "both-off-track"];

/** 372 of 33,000 and 1 of 8,000, told in at most seven lines of each severity. */
function largeIsExact({ told, seconds }: { readonly told: Told; readonly seconds: number }): boolean {
  const { kpis, objectives } = told.coverage;
  const lines = ["act", "watch", "note"].map(
    (severity) => told.lines.filter((line) => line.severity === severity).length,
  );
  const [sentence = ""] = saying(told, "coverage");
  return (
    Math.abs((kpis.share ?? 0) - 372 / 33_000) < 1e-12 &&
    Math.abs((objectives.share ?? 0) - 1 / 8_000) < 1e-12 &&
    sentence.includes("1.13 %") &&
    sentence.includes("0.01 %") &&
    lines.every((count) => count <= 7) &&
    seconds < LARGE_PLAN.mostSeconds
  );
}

/** Every capability of the three sources, in their order. */
export const CAPABILITIES: readonly Capability[] = [
  {
    id: "A1",
    does: "Link a KPI to any key result, across sheets, by ids that follow the row",
    plays: ({ told }) => told("links").counts.links === 6 && sameLinks(told("links"), told("sortedLinks")),
  },
  {
    id: "A2",
    does: "See which KPIs and key results have no partner",
    plays: (played) =>
      rulesOf(played, "plan", "kpi-without-key-result")[0]?.startsWith("11 of 11") === true &&
      cellsOf(played, "orphans", "kpi-without-key-result") === "KPIs!B3,KPIs!B4,KPIs!B5" &&
      cellsOf(played, "orphans", "key-result-without-kpi") === "OKRs!C3,OKRs!C4",
  },
  {
    id: "A3",
    does: "Be told when a KPI is green while its key result is behind",
    plays: (played) =>
      cellsOf(played, "trap", "green-trap") === "OKRs!C2,KPIs!B2" &&
      rulesOf(played, "trapUnlinked", "green-trap").length === 0 &&
      cellsOf(played, "trapUnlinked", "key-result-without-kpi").includes("OKRs!C2"),
  },
  {
    id: "A4",
    does: "See how many key results are work rather than results",
    plays: (played) =>
      rulesOf(played, "plan", "activity-not-result").length === 1 &&
      rulesOf(played, "activities", "activity-not-result").some((words) =>
        words.startsWith("8 of 10 key results (80 %)"),
      ),
  },
  {
    id: "A5",
    does: "Have a KPI that leaves its band prompt a review of its key result",
    plays: (played) =>
      rulesOf(played, "links", "review-due").length === 1 &&
      // Reviewed before it left its band, and after.
      rulesOf(played, "reviewedBefore", "review-due").length === 1 &&
      rulesOf(played, "reviewedSince", "review-due").length === 0,
  },
  {
    id: "A6",
    does: "See a review called overdue after a week",
    plays: (played) =>
      cellsOf(played, "week", "review-due") === "OKRs!C2,KPIs!B2" &&
      cellsOf(played, "week", "review-overdue") === "OKRs!C3,KPIs!B3",
  },
  {
    id: "A7",
    does: "Guard a key result with a KPI that must not suffer",
    plays: finds("links", "guardrail-breached"),
  },
  { id: "A8", does: "Go from a red KPI to its key results, worst first" },
  { id: "A9", does: "Let a key result read its number from the KPI, so that nothing is typed twice" },
  {
    id: "A10",
    does: "Find two values for one metric",
    plays: says("numbers", "duplicate-metric", "3.4% on KPIs and 1% on Months"),
  },
  { id: "A11", does: "Have a team as owner pointed out", plays: finds("numbers", "owner-is-team") },
  {
    id: "A12",
    does: "Carry a shared number in full under each of its owners",
    plays: ({ told }) =>
      ["Ada Lovelace", "Bob Ray"].every(
        (person) => told("shared").owners.find(({ name }) => name === person)?.act === 1,
      ),
  },
  {
    id: "A13",
    does: "See both owners of a link that is out",
    plays: says("links", "green-trap", "Owners: Cy Young; Bob Ray"),
  },
  {
    id: "A14",
    does: "Type only what no formula tells",
    plays: ({ told }) =>
      told("easy").burden.confirm === 3 && told("easy").burden.type === told("easy").counts.keyResults + 1,
  },
  {
    id: "A15",
    does: "Work on numbers that come from queries, links and pivot tables",
    plays: ({ told }) =>
      told("extracts").counts.health["On track"] === 5 &&
      told("extracts").burden.confirm === 4 &&
      told("extracts").burden.type === 1,
  },
  {
    id: "A16",
    does: "Get a reason, a next step and a day with everything red",
    plays: ({ told }) =>
      (["numbers", "links", "plan", "asleep", "bare", "easy"] as const).every((book) =>
        told(book).findings.every(
          ({ sentence, next, due }) => sentence !== "" && next !== "" && due !== undefined,
        ),
      ),
  },
  { id: "A17", does: "See how the KPIs of each objective stand beside it" },
  {
    id: "A18",
    does: "See whether updates and reviews keep their rhythm, or fade",
    plays: finds("links", "rhythm-fading"),
  },
  {
    id: "B1",
    does: "Have objectives, key results and KPI tables found in the workbook",
    plays: ({ told }) => {
      const { objectives, keyResults, kpis } = told("dashboard").counts;
      return objectives === 2 && keyResults === 4 && kpis === 5;
    },
  },
  {
    id: "B2",
    does: "See objectives with too few or too many key results",
    plays: (played) =>
      rulesOf(played, "counted", "objective-without-key-result").length === 1 &&
      rulesOf(played, "counted", "key-result-count")
        .map((words) => /has (\d)/.exec(words)?.[1])
        .sort()
        .join() === "1,5,6",
  },
  {
    id: "B3",
    does: "Write numbers as people type them",
    plays: ({ told }) => told("units").counts.health["On track"] === 7,
  },
  {
    id: "B4",
    does: "Say hold, under, raise, cut in words",
    plays: ({ told }) => told("worded").counts.health["On track"] === 6,
  },
  {
    id: "B5",
    does: "Make an objective of a KPI that drifts",
    plays: ({ told }) =>
      told("drifting").lifecycle.some(
        ({ kind, name, baseline, target }) =>
          kind === "propose-objective" && name === "Churn" && baseline === 0.09 && target === "<= 2%",
      ),
  },
  {
    id: "B6",
    does: "Keep what was achieved as a KPI",
    plays: ({ told }) =>
      told("easy").lifecycle.filter(
        ({ kind, level, direction }) => kind === "keep-as-kpi" && level === 20 && direction === "at least",
      ).length === 4,
  },
  {
    id: "B7",
    does: "See how much is scored, beside 27 % and 10 %",
    plays: says("asleep", "coverage", "published: 27 % and 10 %"),
  },
  {
    id: "B8",
    does: "Have numbers without an owner pointed out",
    // Blank and TBD; Operations and Finance team.
    plays: (played) =>
      rulesOf(played, "unowned", "no-owner").length === 2 &&
      rulesOf(played, "unowned", "owner-is-team").length === 2,
  },
  {
    id: "B9",
    does: "See which owners never updated, beside 76.4 %",
    plays: says("numbers", "owner-never-updated", "76.4 %"),
  },
  {
    id: "B10",
    does: "See it by how many numbers an owner has",
    plays: says(
      "numbers",
      "owner-load",
      "1 of 3 owners of 1–5 numbers never updated (33 %; published 82 %); 6–49: 0 of 1",
    ),
  },
  {
    id: "B11",
    does: "See numbers that have not moved in 90 days",
    plays: (played) =>
      rulesOf(played, "unmoved", "not-moved").join() ===
      '"Queue" has stood at 6.4 since 19 Feb 2026, 90 days.',
  },
  {
    id: "B12",
    does: "See objectives that nobody scored last quarter",
    plays: (played) =>
      rulesOf(played, "unscored", "objective-not-scored")
        .map((words) => /"([^"]+)"/.exec(words)?.[1])
        .join() === "Be quick,Be liked",
  },
  {
    id: "B13",
    does: "See numbers per objective, from lean to binder",
    plays: ({ told }) =>
      (["lean", "watched", "plan", "binder"] as const)
        .map((book) => told(book).coverage.measures.band)
        .join() === "Lean,Watch,Heavy,Binder" && told("lean").coverage.measures.ratio === 2.5,
  },
  // The order of the list is that of the command: nobody scores them, nobody moves them, nobody owns them.
  { id: "B14", does: "See which KPIs could go first, and mark them in the sheet" },
  { id: "B15", does: "See which numbers are due and which are stale" },
  { id: "B16", does: "Have quarterly numbers called out", plays: finds("numbers", "quarterly-only") },
  {
    id: "B17",
    does: "Be asked once a quarter: the goal, or just the number?",
    plays: finds("links", "surrogation-check-due"),
  },
  {
    id: "B18",
    does: "See a number rise while its goal falls",
    plays: finds("links", "proxy-up-outcome-down"),
  },
  {
    id: "B19",
    does: "Review by four plain questions: what goes well, what does not, what to do, what to track",
  },
  {
    id: "B20",
    does: "See how every number moved, better as plus",
    plays: ({ told }) =>
      told("moving")
        .moved.map(({ change }) => Number(change.toFixed(9)))
        .join() === "0.5,-2,0.15",
  },
  {
    id: "B21",
    does: "Review 33,000 numbers under 8,000 objectives in ten seconds",
    plays: async ({ large }) => largeIsExact(await large()),
  },
  { id: "B22", does: "See departments and focus areas side by side" },
  { id: "B23", does: "Hand the report on as a workbook of values that needs no add-in" },
  { id: "B24", does: "See the first objectives before everything else" },
  { id: "B25", does: "See which links cross departments" },
  {
    id: "C1",
    does: "Have a number in an objective pointed out",
    plays: finds("plan", "objective-has-number"),
  },
  {
    id: "C2",
    does: "Have a missing target or date pointed out",
    plays: (played) =>
      rulesOf(played, "numbers", "no-target").length === 1 &&
      rulesOf(played, "numbers", "no-dates").length === 1,
  },
  {
    id: "C3",
    does: "Read the closing score against 60 to 70 %",
    plays: (played) =>
      rulesOf(played, "easy", "stretch-too-easy").length === 1 &&
      rulesOf(played, "asleep", "stretch-too-hard").length === 1 &&
      played.told("stretched").coverage.stretch.mean === 0.65 &&
      !played.told("stretched").findings.some(({ rule }) => rule.startsWith("stretch")),
  },
  {
    id: "C4",
    does: "Count quarters from any month",
    plays: says("fiscalYear", "objective-not-scored", "last quarter began on 1 Aug 2026"),
  },
  {
    id: "C5",
    does: "Keep two rhythms: KPIs monthly, objectives quarterly",
    plays: ({ told }) =>
      told("reviewedOnce")
        .findings.filter(({ rule }) => rule === "review-rhythm")
        .map(({ severity, sentence }) => `${severity}: ${sentence}`)
        .join("\n") ===
      "watch: KPIs were last reviewed on 31 Jan 2026; the next review was due on 28 Feb 2026.\n" +
        "note: Objectives were last reviewed on 31 Dec 2025; the next review was due on 31 Mar 2026.",
  },
  { id: "C6", does: "Review KPIs and key results of a quarter on one sheet" },
  {
    id: "C7",
    does: "Have month columns read as a series",
    plays: ({ told }) =>
      told("numbers").moved.some(({ sheet, from, to }) => sheet === "Months" && from === 94 && to === 91),
  },
  { id: "C8", does: "Be warned before a number leaves its band", plays: finds("numbers", "heading-red") },
  { id: "C9", does: "Be told which growth nothing guards", plays: guardIsNamed },
  {
    id: "C10",
    does: "Write units: %, money, hours, days, per 1,000",
    plays: ({ told }) => told("units").counts.health["On track"] === 7,
  },
  {
    id: "C11",
    does: "Have contradicting and unreadable numbers refused, not guessed",
    plays: (played) =>
      rulesOf(played, "numbers", "check-inputs").length === 2 &&
      says("relative", "check-inputs", "Baseline needed")(played) &&
      played.told("relative").counts.health["On track"] === 1 &&
      played.told("relative").counts.health.Achieved === 1,
  },
  {
    id: "C12",
    does: "Never see a KPI without a target as green",
    plays: ({ told }) => !told("bare").allClear && told("bare").counts.health["On track"] === undefined,
  },
  { id: "C13", does: "Begin with KPIs and what they stand at, then with objectives" },
  {
    id: "C14",
    does: "Roll objectives up along a parent column, from company to person",
    plays: ({ told }) =>
      told("tree")
        .cascade?.map(({ depth, below }) => `${depth} ${below?.score.toFixed(2) ?? "–"}`)
        .slice(0, 3)
        .join() === "0 0.70,1 0.60,2 –",
  },
  {
    id: "C15",
    does: "Have a day in a key result's words compared with its due day",
    plays: finds("plan", "deadline-in-text"),
  },
];
