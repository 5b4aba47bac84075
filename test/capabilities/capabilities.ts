import { readStatement } from "../../src/core/parse/statement";
import { quarterOf } from "../../src/core/evidence/quarters";
import { dateSerial } from "../../src/core/model/period";
import { reviewToday } from "../../src/core/review-today";
import { reviewSummary } from "../../src/core/review-summary";
import { allRowLines } from "../../src/core/review/today/lines";
import { questionGroups } from "../../src/core/review/today/questions";
import { keyResultsOf } from "../../src/core/review/link-views";
import { keyResultCount } from "../../src/core/assess/roll-up";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { greenDashboard } from "../kit/green-dashboard";
import { gridOf, workbookOf } from "../kit/grid";
import { reviewed } from "../kit/review-books";
import { saying, toldOf } from "./told";

/** Something that a person can do, and how it is shown at work; without a play nothing shows it yet. */
export interface Capability {
  readonly id: string;
  readonly does: string;
  /** Whether it works on its fixture. */
  readonly plays?: () => boolean;
}

const rulesOf = (book: Parameters<typeof reviewed>[0], rule: string) => saying(toldOf(reviewed(book)), rule);
const asOf = dateSerial(2026, 5, 20);

/** A KPI table of its own, one line a row: `Churn | Ada Lovelace | <= 2% | 3% | 2026-05-10`. */
function kpis(...rows: readonly string[]) {
  const text = ["KPI | Owner | Target | Actual | Updated", ...rows].join("\n");
  return reviewWorkbook(workbookOf(gridOf({ sheet: "KPIs" })(Object.assign([text], { raw: [text] }))), asOf);
}

/** Every capability with priority M or S of the three sources, in their order. */
export const CAPABILITIES: readonly Capability[] = [
  {
    id: "A1",
    does: "Link a KPI to any key result, across sheets, by ids that follow the row",
    plays: () => toldOf(reviewed("links")).counts.links === 6,
  },
  {
    id: "A2",
    does: "See which KPIs and key results have no partner",
    plays: () =>
      rulesOf("plan", "kpi-without-key-result")[0]?.startsWith("11 of 11") === true &&
      rulesOf("plan", "key-result-without-kpi").length === 1,
  },
  {
    id: "A3",
    does: "Be told when a KPI is green while its key result is behind",
    plays: () => rulesOf("links", "green-trap").length === 1,
  },
  {
    id: "A4",
    does: "See how many key results are work rather than results",
    plays: () =>
      toldOf(reviewed("plan")).coverage.activity.activities === 3 &&
      rulesOf("plan", "activity-not-result").length === 1,
  },
  {
    id: "A5",
    does: "Have a KPI that leaves its band prompt a review of its key result",
    plays: () => rulesOf("links", "review-due").length === 1,
  },
  {
    id: "A6",
    does: "See a review called overdue after a week",
    plays: () => rulesOf("links", "review-overdue").length === 1,
  },
  {
    id: "A7",
    does: "Guard a key result with a KPI that must not suffer",
    plays: () => rulesOf("links", "guardrail-breached").length === 1,
  },
  {
    id: "A8",
    does: "Go from a red KPI to its key results, worst first",
    plays: () => {
      const review = reviewed("links");
      const waiting = review.scorecard.kpis.find(({ name }) => name === "Waiting");
      return waiting !== undefined && keyResultsOf(review, waiting).length === 1;
    },
  },
  {
    id: "A9",
    does: "Let a key result read its number from the KPI, so that nothing is typed twice",
  },
  {
    id: "A10",
    does: "Find two values for one metric",
    plays: () => rulesOf("numbers", "duplicate-metric").length === 1,
  },
  {
    id: "A11",
    does: "Have a team as owner pointed out",
    plays: () => rulesOf("numbers", "owner-is-team").length === 1,
  },
  {
    id: "A12",
    does: "Carry a shared number in full under each of its owners",
    plays: () => {
      const told = toldOf(
        kpis(
          "Churn | Ada Lovelace; Bob Ray | <= 2% | 9% | 2026-05-18",
          "Rate | Bob Ray | >= 4 | 5 | 2026-05-18",
        ),
      );
      return (
        told.owners.find(({ name }) => name === "Ada Lovelace")?.act === 1 &&
        told.owners.find(({ name }) => name === "Bob Ray")?.act === 1
      );
    },
  },
  {
    id: "A13",
    does: "See both owners of a link that is out",
    plays: () => rulesOf("links", "green-trap")[0]?.includes("Owners: Cy Young; Bob Ray") === true,
  },
  {
    id: "A14",
    does: "Type only what no formula tells",
    plays: () => toldOf(reviewed("easy")).burden.confirm === 3,
  },
  { id: "A15", does: "Work on numbers that come from queries, links and pivot tables" },
  {
    id: "A16",
    does: "Get a reason, a next step and a day with everything red",
    plays: () =>
      (["numbers", "links", "plan", "asleep", "bare", "easy"] as const).every((book) =>
        toldOf(reviewed(book)).findings.every(
          ({ sentence, next, due }) => sentence !== "" && next !== "" && due !== undefined,
        ),
      ),
  },
  {
    id: "B1",
    does: "Have objectives, key results and KPI tables found in the workbook",
    plays: () => {
      const { scorecard } = reviewWorkbook(greenDashboard(), asOf);
      return (
        scorecard.objectives.length === 2 && scorecard.keyResults.length === 4 && scorecard.kpis.length === 5
      );
    },
  },
  {
    id: "B2",
    does: "See objectives with too few or too many key results",
    plays: () => [0, 1, 2, 4, 5, 6].map(keyResultCount).join() === "Missing,Too few,OK,OK,Many,Too many",
  },
  {
    id: "B3",
    does: "Write numbers as people type them",
    plays: () => readStatement("Lift average contract value from $18K to $30K").target !== undefined,
  },
  {
    id: "B4",
    does: "Say hold, under, raise, cut in words",
    plays: () => readStatement("Keep churn under 2%").target !== undefined,
  },
  {
    id: "B5",
    does: "Make an objective of a KPI that drifts",
    plays: () => {
      const told = toldOf(
        kpis("Churn | Ada Lovelace | <= 2% | 9% | 2026-01-18", "Rate | Bob Ray | >= 4 | 5 | 2026-05-18"),
      );
      return told.lifecycle.some(({ kind, name }) => kind === "propose-objective" && name === "Churn");
    },
  },
  {
    id: "B6",
    does: "Keep what was achieved as a KPI",
    plays: () => toldOf(reviewed("easy")).lifecycle.filter(({ kind }) => kind === "keep-as-kpi").length === 4,
  },
  {
    id: "B7",
    does: "See how much is scored, beside 27 % and 10 %",
    plays: () => rulesOf("asleep", "coverage")[0]?.includes("published: 27 % and 10 %") === true,
  },
  {
    id: "B8",
    does: "Have numbers without an owner pointed out",
    plays: () => rulesOf("numbers", "no-owner").length === 1,
  },
  {
    id: "B9",
    does: "See which owners never updated, beside 76.4 %",
    plays: () => rulesOf("numbers", "owner-never-updated")[0]?.includes("76.4 %") === true,
  },
  {
    id: "B10",
    does: "See it by how many numbers an owner has",
    plays: () => rulesOf("numbers", "owner-load").length === 1,
  },
  {
    id: "B11",
    does: "See numbers that have not moved in 90 days",
    plays: () => rulesOf("numbers", "not-moved").length === 1,
  },
  {
    id: "B12",
    does: "See objectives that nobody scored last quarter",
    plays: () => rulesOf("asleep", "objective-not-scored").length === 1,
  },
  {
    id: "B13",
    does: "See numbers per objective, from lean to binder",
    plays: () => toldOf(reviewed("plan")).coverage.measures.band === "Heavy",
  },
  {
    id: "B14",
    does: "See which KPIs could go first",
    plays: () => toldOf(reviewed("plan")).cutList.length > 0,
  },
  {
    id: "B15",
    does: "See which numbers are due and which are stale",
    plays: () => {
      const due = reviewToday(
        kpis("Churn | Ada Lovelace | <= 2% | 1% | 2026-04-18", "Rate | Bob Ray | >= 4 | 5 | 2026-01-18"),
      ).lines.map(({ word }) => word);
      return due.includes("Due") && due.includes("Stale");
    },
  },
  {
    id: "B16",
    does: "Have quarterly numbers called out",
    plays: () => rulesOf("numbers", "quarterly-only").length === 1,
  },
  {
    id: "B17",
    does: "Be asked once a quarter: the goal, or just the number?",
    plays: () => rulesOf("links", "surrogation-check-due").length === 1,
  },
  {
    id: "B18",
    does: "See a number rise while its goal falls",
    plays: () => rulesOf("links", "proxy-up-outcome-down").length === 1,
  },
  {
    id: "B19",
    does: "Review by four plain questions: what goes well, what does not, what to do, what to track",
    plays: () => {
      const review = reviewed("links");
      const { moved } = reviewSummary(review);
      const groups = questionGroups(allRowLines(review), reviewToday(review).lines, moved);
      return groups.length === 4 && groups.every(({ lines }) => lines.length > 0);
    },
  },
  {
    id: "B20",
    does: "See how every number moved, better as plus",
    plays: () => toldOf(reviewed("links")).moved.some(({ change }) => change > 0),
  },
  { id: "B21", does: "Review 33,000 numbers under 8,000 objectives in ten seconds" },
  { id: "B22", does: "See departments and focus areas side by side" },
  {
    id: "B25",
    does: "See which links cross departments",
  },
  {
    id: "C1",
    does: "Have a number in an objective pointed out",
    plays: () => rulesOf("plan", "objective-has-number").length === 1,
  },
  {
    id: "C2",
    does: "Have a missing target or date pointed out",
    plays: () => rulesOf("numbers", "no-target").length === 1 && rulesOf("numbers", "no-dates").length === 1,
  },
  {
    id: "C3",
    does: "Read the closing score against 60 to 70 %",
    plays: () =>
      rulesOf("easy", "stretch-too-easy").length === 1 && rulesOf("asleep", "stretch-too-hard").length === 1,
  },
  {
    id: "C4",
    does: "Count quarters from any month",
    plays: () => quarterOf(dateSerial(2026, 11, 21), 2).start === dateSerial(2026, 11, 1),
  },
  {
    id: "C5",
    does: "Keep two rhythms: KPIs monthly, objectives quarterly",
    plays: () => rulesOf("links", "review-rhythm").length > 0,
  },
  { id: "C6", does: "Review KPIs and key results of a quarter on one sheet" },
  {
    id: "C7",
    does: "Have month columns read as a series",
    plays: () =>
      reviewed("numbers").evidence.get(
        reviewed("numbers").scorecard.kpis.find(({ name }) => name === "Accidents")?.key ?? "",
      )?.series.length === 4,
  },
  {
    id: "C8",
    does: "Be warned before a number leaves its band",
    plays: () => rulesOf("numbers", "heading-red").length === 1,
  },
  {
    id: "C9",
    does: "Be told which growth nothing guards",
    plays: () => rulesOf("plan", "missing-guardrail").length === 1,
  },
  { id: "C10", does: "Write units: %, money, hours, days, per 1,000" },
  {
    id: "C11",
    does: "Have contradicting and unreadable numbers refused, not guessed",
    plays: () => rulesOf("numbers", "check-inputs").length === 2,
  },
  {
    id: "C12",
    does: "Never see a KPI without a target as green",
    plays: () =>
      !toldOf(reviewed("bare")).allClear && toldOf(reviewed("bare")).counts.health["On track"] === undefined,
  },
  { id: "C14", does: "Roll objectives up along a parent column, from company to person" },
  {
    id: "C15",
    does: "Have a day in a key result's words compared with its due day",
    plays: () => rulesOf("plan", "deadline-in-text").length === 1,
  },
];
