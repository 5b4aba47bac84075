import type { ReportRow } from "../model/report";
import type { LineAction, Today, TodayLine } from "../model/today";
import { part, restRow, wrappedRow } from "./rows";

/** A page that is read in a meeting has room for so many; the rest is on Today. */
const MOST = 12;

/** What needs somebody, worst first: status, why, and the next step with its name. */
export function needsPart({ lines }: Today): readonly ReportRow[] {
  const needing = lines.filter(({ need, severity }) => need !== "later" && severity !== "note");
  const shown = needing.slice(0, MOST);
  const rows = shown.flatMap((line, place) =>
    wrappedRow([place + 1, line.name, line.word, reasonOf(line), nextOf(line)]),
  );
  const rest = needing.length - shown.length;
  return part(
    "Needs attention, worst first",
    ["What", "Status", "Why", "", "", "Next step"],
    [...rows, ...restRow(rest)],
  );
}

/** The clause without what parts it from the word; where there is none, the sentence. */
function reasonOf({ clause, word, reasons }: TodayLine): string {
  const bare = clause.replace(/^[\s:,;.–-]+/, "");
  return bare !== "" || word !== undefined ? bare : (reasons[0]?.sentence ?? "");
}

/** Buttons whose words also tell a reader of paper what to do. */
const TELLING: readonly LineAction["kind"][] = ["ask-owner", "review", "score", "close-quarter", "write"];

function nextOf({ action, persons, reasons, parts }: TodayLine): string {
  const next = reasons[0]?.next ?? "";
  const label = action && (next === "" || TELLING.includes(action.kind)) ? action.label : next;
  // Of many rows in one line, the first person is one of many.
  const [person] = parts.length > 0 ? [] : persons;
  return person === undefined || label.includes(person.split(" ")[0] ?? person)
    ? label
    : `${person}: ${label}`;
}
