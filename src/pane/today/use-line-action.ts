import type { Review } from "../../core/model/review";
import type { LineAction, TodayLine } from "../../core/model/today";
import { askable } from "../../core/review/today/groups";
import { scoreOf as weightedScore } from "../../core/review/today/score-of";
import { rulesVerdict } from "../../core/review/today/row-line";
import { placeOf } from "../place";
import type { PaneSession } from "../pane-session";
import { usePane } from "../use-pane";
import { useOpenSheet, type OpenedSheet } from "./opened-sheet";

interface Doing {
  readonly review: Review;
  readonly pane: PaneSession;
  readonly open: (sheet: OpenedSheet) => void;
}

/** Does the one thing that a line offers. */
export function useLineAction(review: Review): (line: TodayLine) => void {
  const { pane } = usePane();
  const open = useOpenSheet();
  return (line) => {
    const kind = line.action?.kind;
    if (kind !== undefined) DOINGS[kind](line, { review, pane, open });
  };
}

type Do = (line: TodayLine, doing: Doing) => void;

const go: Do = ({ at, action }, { pane }) => {
  const place = action?.at ?? at;
  if (place) void pane.goTo(placeOf(place));
};
const links: Do = (_line, { pane }) => pane.choose("links");

const DOINGS: Readonly<Record<LineAction["kind"], Do>> = {
  go,
  words: go,
  "edit-cell": go,
  "check-in": (_line, { pane }) => pane.choose("check-in"),
  follow: (_line, { pane }) => pane.ask({ kind: "follow" }),
  repair: (_line, { pane }) => pane.ask({ kind: "repair" }),
  link: links,
  "open-links": links,
  "mark-reviewed": links,
  "propose-objective": go,
  "keep-as-kpi": go,
  "choose-column": (_line, { pane }) => pane.choose("tables"),
  "open-settings": (_line, { open }) => open({ kind: "cycle" }),
  "set-cycle": (_line, { open }) => open({ kind: "cycle" }),
  "cut-list": (_line, { open }) => open({ kind: "cut list" }),
  ask: (_line, { open }) => open({ kind: "question" }),
  "ask-owner": (line, { review, open }) => {
    const person = line.action?.person;
    if (person !== undefined) open({ kind: "ask", person, rows: rowsOf(review, [line]) });
  },
  review: (line, doing) => openReview(line, doing),
  score: ({ name }, { review, open }) =>
    open({ kind: "score", objective: name, score: scoreOf(review, name) }),
  write: ({ action }, { pane }) => {
    if (action?.at && action.day !== undefined)
      pane.ask({ kind: "type day", at: action.at, day: action.day });
  },
  "say-side": ({ action }, { open }) => {
    if (action?.row !== undefined) open({ kind: "sides", row: action.row });
  },
  quarter: ({ at }, { pane }) => {
    if (at) pane.ask({ kind: "quarter", sheet: at.sheet });
  },
  "close-quarter": (line, { review, pane }) => {
    const due = rowsOf(review, [line])[0]?.due ?? lastDue(review);
    if (due !== undefined) pane.ask({ kind: "close quarter", due });
  },
};

/** The rows that lines are about, in the order of the lines. */
export function rowsOf({ cases }: Review, lines: readonly TodayLine[]) {
  const keys = askable(lines).map(({ row }) => row);
  const rows = keys.length > 0 ? keys : lines.map(({ row }) => row);
  return rows.flatMap((key) => cases.rows.find(({ measure }) => measure.key === key) ?? []);
}

/** The link that the line speaks of; where it is settled meanwhile, the tab of the links. */
function openReview(line: TodayLine, { review, pane, open }: Doing): void {
  const verdict = rulesVerdict(line.rule);
  const found = review.cases.links.find(
    (link) => link.keyResult.key === line.row && link.verdict === verdict,
  );
  if (found) open({ kind: "review", link: found.pair.link, line });
  else pane.choose("links");
}

function scoreOf({ cases }: Review, name: string): number | undefined {
  const rows = cases.objectives.find(({ objective }) => objective.name === name)?.rows ?? [];
  return weightedScore(rows);
}

function lastDue({ cases, asOf }: Review): number | undefined {
  const ended = cases.rows.flatMap(({ measure, due }) =>
    measure.kind === "key result" && due !== undefined && due < asOf ? [due] : [],
  );
  return ended.length === 0 ? undefined : Math.max(...ended);
}
