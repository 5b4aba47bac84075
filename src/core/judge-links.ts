import { evaluateLink } from "./answer/evaluate-link";
import { linkQuestion } from "./link-question";
import { resolveLinks } from "./link/resolve-links";
import type { Assessment, LinkedPair } from "./model/assessment";
import { VERDICT } from "./model/health";
import type { Link } from "./model/link";
import type { DateSerial } from "./model/period";
import type { Measured } from "./model/measured";
import { terms } from "./model/terms";
import { sameIdKey, type ResolvedLink } from "./model/register";
import { measuresOf, type Scorecard } from "./model/scorecard";
import type { Settings } from "./model/settings";
import type { UnreadEnd } from "./resting-ends";

/** Where the ends of links may stand. */
interface Ends {
  readonly spoken: Scorecard;
  /** Rows of dismissed tables. */
  readonly resting: Scorecard;
  /** Sheets that were not read. */
  readonly unread: (link: Link) => UnreadEnd | undefined;
  readonly isUnread: (id: string) => boolean;
  readonly isSheetGone: (id: string) => boolean;
}

/** Every link of the register with both ends and the verdict that its row shows; a lost end is a broken link. */
export function judgeLinks(
  links: readonly Link[],
  { spoken, resting, unread, ...known }: Ends,
  assessments: readonly ReadonlyMap<string, Assessment>[],
  day: { readonly settings: Settings; readonly asOf: DateSerial },
): readonly LinkedPair[] {
  // Most workbooks begin without links, and rows are many.
  if (links.length === 0) return [];
  const healthOf = (key: string) => assessments.map((told) => told.get(key)?.health).find(Boolean);
  const asleep = new Map(measuresOf(resting).map(({ key, at }) => [key, at.sheet]));
  const scorecard = together(spoken, resting);
  return resolveLinks(links, scorecard, terms(day.settings), known).map((resolved) => {
    const { link, keyResult, kpi } = resolved;
    const isBroken = keyResult === undefined || kpi === undefined || resolved.trouble !== undefined;
    const ends = { link, ...(keyResult && { keyResult }), ...(kpi && { kpi }) };
    if (isBroken) return { ...ends, ...brokenOrUnread(resolved, unread) };
    const verdict = evaluateLink(
      linkQuestion(link, { keyResult: healthOf(keyResult.key), kpi: healthOf(kpi.key) }, day),
    );
    const sheet = asleep.get(keyResult.key) ?? asleep.get(kpi.key);
    return { ...ends, verdict, ...(sheet !== undefined && { rests: dismissedWords(sheet) }) };
  });
}

/** A dismissed copy of a row is no second row, whether the row is on show or was lost. */
function together(spoken: Scorecard, resting: Scorecard): Scorecard {
  const own = measuresOf(spoken).filter(({ copyOf }) => copyOf === undefined);
  const shown = new Set(own.flatMap(({ id }) => (id === undefined ? [] : [sameIdKey(id)])));
  const isAlone = ({ id, copyOf }: Measured) =>
    id !== undefined && copyOf === undefined && !shown.has(sameIdKey(id));
  return {
    objectives: spoken.objectives,
    keyResults: [...spoken.keyResults, ...resting.keyResults.filter(isAlone)],
    kpis: [...spoken.kpis, ...resting.kpis.filter(isAlone)],
  };
}

/** What the cell of a link shows holds where an end stands on a sheet that was not read. */
function brokenOrUnread(
  resolved: ResolvedLink,
  unread: Ends["unread"],
): Pick<LinkedPair, "verdict" | "trouble" | "rests"> {
  // An end that is lost for certain is told before one that nobody sees.
  const end = resolved.trouble === undefined ? unread(resolved.link) : undefined;
  if (!end) {
    const trouble = troubleOf(resolved);
    return { verdict: VERDICT.brokenLink, ...(trouble !== undefined && { trouble }) };
  }
  const rests = hiddenWords(end);
  const verdict = end.shows ?? VERDICT.brokenLink;
  return verdict === VERDICT.brokenLink ? { verdict, trouble: rests } : { verdict, rests };
}

function hiddenWords({ sheet, hasLostColumn }: UnreadEnd): string {
  const lost = ", and a column that the link reads was deleted; show the sheet, and it can be written again";
  return `One of its rows is on the sheet "${sheet}", which is hidden${hasLostColumn ? lost : "; show the sheet to see it"}.`;
}

function dismissedWords(sheet: string): string {
  return `One of its rows is in a table on "${sheet}" that you said is none; bring it back in Tables to see it.`;
}

function troubleOf({ trouble, repair }: ResolvedLink): string | undefined {
  return (
    [trouble, repair].filter((sentence) => sentence !== undefined && sentence !== "").join(" ") || undefined
  );
}
