import { useState } from "react";
import type { Review } from "../../core/model/review";
import { counted } from "../pane-words";
import { useRemembered } from "../parts/use-remembered";
import { useMedia } from "../use-media";
import { usePaneStyles } from "../pane-styles";
import { useWording } from "../wording";
import { MovedValues, ReportLine, Sheets } from "../later";
import { WithPlanner } from "../parts/WithPlanner";
import { ViewFrame } from "../ViewFrame";
import { Calm } from "./Calm";
import { FirstLinks } from "./FirstLinks";
import { Figures } from "./Figures";
import { NextSteps } from "./NextSteps";
import { NotYet } from "./NotYet";
import { Objectives } from "./Objectives";
import { NotThereYet } from "../parts/NotThereYet";
import { OpenSheet, type OpenedSheet } from "./opened-sheet";
import type { Filter } from "./filter";
import { Overview } from "./Overview";
import { TodayList } from "./TodayList";
import { todayOf } from "../today-of";
import { TODAY_WORDS } from "./today-words";
import { Toolbar } from "./Toolbar";
import { useGroups } from "./use-groups";

/** Below it the overview starts folded, so that the list is seen. */
const LOW = "(max-height: 640px)";

/** What needs a person today: one sentence, how everything stands, and a list with a verb for each line. */
export function TodayView({ review }: { readonly review: Review }) {
  const isEmpty = review.tables.length === 0 && review.findings.length === 0;
  return isEmpty ? <NoTable review={review} /> : <TodayOf review={review} />;
}

function NoTable({ review }: { readonly review: Review }) {
  const { hiddenSheets } = review.workbook;
  const next = [TODAY_WORDS.noTableNext, ...(hiddenSheets ? [TODAY_WORDS.hiddenSheets(hiddenSheets)] : [])];
  return <NotThereYet what={todayOf(review).sentence} next={next.join(" ")} />;
}

function TodayOf({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const today = todayOf(review);
  const [isFolded, setFolded] = useRemembered("overview folded", useMedia(LOW));
  const [filter, setFilter] = useState<Filter>();
  const [sheet, setSheet] = useState<OpenedSheet>();
  const list = useGroups(review, today, filter);
  const { names, said } = useWording();
  /** What is offered above the list goes beyond one that is narrowed. */
  const isWhole = !filter && list.choices.chosen.length === 0;
  const isNotYet = today.state === "not yet";
  const isCalm = today.state === "all clear" || today.state === "nearly clear";
  return (
    <OpenSheet.Provider value={setSheet}>
      <ViewFrame
        above={
          isNotYet ? (
            <NotYet today={today} names={names} found={foundText(review, said("On track"))} />
          ) : (
            <>
              <Overview
                today={today}
                names={names}
                isFolded={isFolded}
                onFold={setFolded}
                filter={filter}
                onFilter={setFilter}
              />
              {!isFolded && <Objectives today={today} title={names.objective} />}
              {!isFolded && <Figures figures={today.figures} />}
              {isCalm && <Calm review={review} today={today} />}
            </>
          )
        }
        toolbar={
          list.groups.length > 0 && (
            <Toolbar
              title={isNotYet ? TODAY_WORDS.lacking : TODAY_WORDS.needsYou}
              filter={filter && TODAY_WORDS.only(names[filter.kind], filter.kind, filter.stand)}
              onUnfilter={() => setFilter(undefined)}
              {...list.choices}
            />
          )
        }
      >
        {isWhole && <FirstLinks review={review} />}
        <WithPlanner>
          <MovedValues review={review} />
        </WithPlanner>
        <TodayList review={review} groups={list.groups} />
        <NextSteps review={review} />
        {!isNotYet && (
          <WithPlanner>
            <ReportLine review={review} />
          </WithPlanner>
        )}
        {today.wouldTell && (
          <p className={`${shared.text} ${shared.quiet} ${shared.inset}`}>{today.wouldTell}</p>
        )}
        {review.workbook.hiddenSheets && (
          <p className={`${shared.text} ${shared.quiet} ${shared.inset}`}>
            {TODAY_WORDS.hiddenSheets(review.workbook.hiddenSheets)}
          </p>
        )}
        {review.failedRules.length > 0 && (
          <p className={`${shared.text} ${shared.quiet} ${shared.inset}`}>
            {TODAY_WORDS.failedRules(review.failedRules.join(", "))}
          </p>
        )}
      </ViewFrame>
      {sheet && <Sheets review={review} sheet={sheet} onClose={() => setSheet(undefined)} />}
    </OpenSheet.Provider>
  );
}

function foundText({ cases, tables }: Review, onTrack: string): string {
  const numbers = counted(cases.rows.length, "number was found", "numbers were found");
  return TODAY_WORDS.found(numbers, counted(tables.length, "table", "tables"), onTrack);
}
