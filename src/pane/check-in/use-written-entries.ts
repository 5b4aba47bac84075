import { useEffect, useRef } from "react";
import type { CheckInEntry } from "../../core/model/check-in";
import { useKept } from "../parts/use-kept";
import { WORDS } from "../pane-words";
import { usePane } from "../use-pane";
import type { MyRow } from "./my-check-ins";
import type { Drafts } from "./use-drafts";
import type { Review } from "../../core/model/review";
import { todayOf } from "../today-of";
import type { WrittenCheckIn } from "./WhatChanged";

interface LastCheckIn extends WrittenCheckIn {
  readonly entries: readonly CheckInEntry[];
}

const NONE: LastCheckIn = { entries: [], rows: [], objectives: [] };

/**
 * What was typed leaves the drafts once it is written, and is back among them when the writing was taken back. Tells
 * how the rows of the last check-in stood before it.
 */
export function useWrittenEntries(review: Review, mine: readonly MyRow[], drafts: Drafts): WrittenCheckIn {
  const { action, request } = usePane().state;
  const [last, setLast] = useKept("last check-in", NONE);
  const asked = useRef<LastCheckIn>(NONE);
  useEffect(() => {
    if (request?.kind !== "check-in") return;
    const keys = new Set(request.entries.map(({ key }) => key));
    const rows = mine.filter(({ key }) => keys.has(key));
    asked.current = {
      entries: request.entries,
      rows: rows.map(({ key, name, row }) => ({ key, name, before: row.row.assessment.health })),
      objectives: todayOf(review).objectives.map(({ name, score }) => ({ name, before: score })),
    };
  }, [request, review, mine]);
  useEffect(() => {
    if (action.kind !== "done") return;
    if (action.takeBack !== undefined && asked.current.entries.length > 0) {
      drafts.drop(asked.current.entries.map(({ key }) => key));
      setLast(asked.current);
      asked.current = NONE;
    } else if (action.said === WORDS.takenBack && last.entries.length > 0) {
      drafts.restore([...drafts.entries, ...last.entries]);
      setLast(NONE);
    }
    // Only the end of an action is news; drafts change with every key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [action]);
  return last;
}
