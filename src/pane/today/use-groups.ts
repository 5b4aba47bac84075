import { useEffect, useMemo, useRef } from "react";
import type { Review } from "../../core/model/review";
import {
  GROUPINGS,
  type Grouping,
  type Today,
  type TodayGroup,
  type TodayLine,
} from "../../core/model/today";
import { reviewSummary } from "../../core/review-summary";
import { groupsOf } from "../../core/review/today/groups";
import { allRowLines, rowsStanding } from "../../core/review/today/lines";
import { questionGroups } from "../../core/review/today/questions";
import { useRemembered } from "../parts/use-remembered";
import { usePane } from "../use-pane";
import type { Filter } from "./filter";
import { TODAY_WORDS } from "./today-words";

/** The list as the user wants it: filtered by a count of the overview or by owners, and grouped. */
export function useGroups(review: Review, today: Today, filter: Filter | undefined) {
  const [remembered, onGroup] = useRemembered<string>("grouping", "need");
  const [chosen, onChoose] = useRemembered<readonly string[]>("today owners", []);
  const owners = useMemo(() => review.cases.owners.map(({ name }) => name).sort(), [review]);
  const asked: Grouping = GROUPINGS.find((one) => one === remembered) ?? "need";
  const grouping = shownGrouping(asked, filter);
  const known = useMemo(() => chosen.filter((name) => owners.includes(name)), [chosen, owners]);
  const groups = useMemo(
    (): readonly TodayGroup[] => grouped({ review, today, filter, grouping, chosen: known }),
    [review, today, filter, grouping, known],
  );
  useHeardCount(groups, `${filter?.kind} ${filter?.stand} ${grouping} ${known.join()}`);
  return { groups, choices: { grouping, onGroup, owners, chosen: known, onChoose } };
}

/** A screen reader hears how much is left once the list is narrowed or grouped in another way. */
function useHeardCount(groups: readonly TodayGroup[], shown: string): void {
  const { pane } = usePane();
  const heard = useRef(shown);
  useEffect(() => {
    if (heard.current === shown) return;
    heard.current = shown;
    const lines = groups.reduce((sum, { lines, more }) => sum + lines.length + more.length, 0);
    pane.say(TODAY_WORDS.listed(lines, groups.length));
  }, [pane, groups, shown]);
}

interface Wanted {
  readonly review: Review;
  readonly today: Today;
  readonly filter: Filter | undefined;
  readonly grouping: Grouping;
  readonly chosen: readonly string[];
}

/** What a filter shows is grouped by its objectives, or KPIs by their sheets, where nothing else that fits was asked for. */
function shownGrouping(asked: Grouping, filter: Filter | undefined): Grouping {
  if (!filter || (asked !== "need" && asked !== "question")) return asked;
  return filter.kind === "kpi" ? "sheet" : "objective";
}

function grouped({ review, today, filter, grouping, chosen }: Wanted): readonly TodayGroup[] {
  const ofChosen = (line: TodayLine) =>
    chosen.length === 0 || line.persons.some((person) => chosen.includes(person));
  if (filter) {
    const rows = rowsStanding(review, filter.kind, filter.stand).filter(ofChosen);
    return groupsOf(rows.map(wanted), grouping, review.cases);
  }
  const lines = today.lines.filter(ofChosen);
  if (grouping !== "question") return groupsOf(lines, grouping, review.cases);
  return questionGroups(allRowLines(review).filter(ofChosen), lines, reviewSummary(review).moved);
}

/** A row that needs nobody is shown all the same where its count was asked for. */
function wanted(line: TodayLine): TodayLine {
  return line.need === "later" ? { ...line, need: "watch" } : line;
}
