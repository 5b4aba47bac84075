import { HEALTH } from "../../model/health";
import { PERCENT_TARGETS, TOLERANCE_SHARE } from "../../model/thresholds";
import { OUR_NAMES } from "../../model/marks";
import { percentTolerance } from "../health-terms";
import {
  asOfDay,
  cadenceDays,
  dayOf,
  latenessOf,
  ownPatienceDays,
  patienceDays,
  startOrPeriod,
  type PlainDay,
} from "./plain-days";
import { penOf, wordsOf, type Pen, type PlainDialect } from "./plain-dialect";
import type { Expression } from "./plain-expression";
import { plainGoal, type PlainGoal } from "./plain-goal";
import { paceOf, type PlainPace, type PlainStep } from "./plain-pace";
import { scalesIn, type PlainScales } from "./plain-scales";
import { rounding } from "./plain-tests";
import type { KnownTexts } from "./plain-texts";
import { argumentsOf } from "./plain-values";

const say = wordsOf(HEALTH);
const UPDATED = 6;
/** Up to the day of the answer they are values; then come the settings. */
const VALUES = 9;
const TOLERANCE = 9;
const PACE = 10;
const LATE = 11;
const SCALES = 12;

/** The parts of the rule, as the formula refers to them. */
interface Parts extends PlainGoal {
  readonly start: PlainDay;
  readonly due: PlainDay;
  readonly asOf: string;
  /** Whether an old number must not be called on track; absent where nobody says when it was updated. */
  readonly outdated?: string;
  /** Share of the target by which a level may be missed. */
  readonly tolerance: string;
  readonly pace: PlainPace;
}

/**
 * What `OKR.HEALTH(…)` says, without our functions, of everything that a formula can read; the rest is
 * `Check inputs`. The order of the rules is that of `core/assess/health.ts`; a law compares the words of both.
 * undefined for arguments that we never write.
 */
export function plainHealth(
  args: readonly Expression[],
  dialect: PlainDialect,
  texts: KnownTexts,
): string | undefined {
  const pen = penOf(dialect);
  const parts = partsOf(pen, args, texts);
  if (!parts) return undefined;
  const { start, asOf, actual, target } = parts;
  const word = pen.unless(
    [
      [`OR(${faultsOf(parts).join(",")})`, say.checkInputs],
      [`NOT(ISNUMBER(${target}))`, say.noTarget],
      [`NOT(ISNUMBER(${actual}))`, `IF(${asOf}<${start.day},${say.notStarted},${say.noData})`],
    ],
    `IF(${parts.isReach},${reachWord(pen, parts)},${holdWord(parts)})`,
  );
  return pen.finish(`IFERROR(${word},${say.checkInputs})`);
}

function partsOf(
  pen: Pen,
  args: readonly Expression[],
  texts: KnownTexts,
): (Parts & { readonly updateFaults: readonly string[] }) | undefined {
  const values = argumentsOf(args.slice(0, VALUES), VALUES, { pen, texts });
  if (!values || args.length > SCALES + 1) return undefined;
  const [actual = "", target = "", baseline = "", direction = "", from = "", until = ""] = values;
  const [updatedAt = "", rhythm = "", day = ""] = values.slice(UPDATED);
  const scales = scalesIn(textOf(args[SCALES]));
  const goal = plainGoal(pen, { actual, target, baseline, direction }, { texts, scales });
  const terms = termsOf(pen, args, { goal, scales });
  if (!terms) return undefined;
  const due = dayOf(pen, "due", { typed: until, known: texts.due });
  const typed = startOrPeriod(pen, from, { due, begins: texts.begins });
  const start = dayOf(pen, "start", { typed, known: texts.start });
  const asOf = asOfDay(pen, day);
  const dated = isGiven(args[UPDATED])
    ? updateOf(pen, { updatedAt, rhythm, asOf, due, texts, late: textOf(args[LATE]) })
    : { updateFaults: [] };
  return { ...goal, start, due, asOf, ...terms, ...dated };
}

function textOf(argument: Expression | undefined): string {
  return argument?.text ?? "";
}

/** Tolerance and pace; undefined where a setting is named in a way that we never write. */
function termsOf(
  pen: Pen,
  args: readonly Expression[],
  { goal, scales }: { readonly goal: PlainGoal; readonly scales: PlainScales | undefined },
): Pick<Parts, "tolerance" | "pace"> | undefined {
  const tolerance = toleranceOf(args, goal, scales);
  const pace = paceOf(pen, args[PACE]);
  return tolerance === undefined || !pace || !latenessOf(args[LATE]?.text) ? undefined : { tolerance, pace };
}

function isGiven(argument: Expression | undefined): boolean {
  return argument !== undefined && argument.text !== "";
}

interface PlainUpdate {
  readonly updatedAt: string;
  readonly rhythm: string;
  /** The name of the settings' range; blank for the usual. */
  readonly late: string;
  readonly asOf: string;
  readonly due: PlainDay;
  readonly texts: KnownTexts;
}

/** Never updated is day 0, which is older than any patience. After its last day a period's numbers grow no older. */
function updateOf(
  pen: Pen,
  { updatedAt, rhythm, asOf, due, texts, late }: PlainUpdate,
): { readonly outdated: string; readonly updateFaults: readonly string[] } {
  const updated = dayOf(pen, "updated", { typed: updatedAt, known: texts.updated });
  const own = late === "" ? undefined : latenessOf(late);
  const patience = own
    ? pen.define("patience", ownPatienceDays(cadenceDays(pen, rhythm, texts.cadence), own))
    : patienceDays(pen, rhythm, texts.cadence);
  const last = `IF(${due.day}=0,${asOf},MIN(${asOf},MAX(${due.day},${updated.day})))`;
  const outdated = pen.define("outdated", `${last}-${updated.day}>${patience}`);
  return { outdated, updateFaults: [updated.fault, `ISTEXT(${patience})`] };
}

/** A tenth or the setting, or for targets from 95 % to 100 % what is left to 100 %; as `healthTerms` writes it. */
function toleranceOf(
  args: readonly Expression[],
  { target, upper }: PlainGoal,
  scales: PlainScales | undefined,
): string | undefined {
  const given = args[TOLERANCE]?.text ?? "";
  if (given === "") return String(TOLERANCE_SHARE);
  if (given === OUR_NAMES.tolerance) return OWN_TOLERANCE;
  const asked = args[1]?.text ?? "";
  const full = scales?.target === "100" ? 100 : 1;
  const isOwn = given === percentTolerance(asked, OUR_NAMES.tolerance, full);
  if (!isOwn && given !== percentTolerance(asked, undefined, full)) return undefined;
  const last = upper === undefined ? target : `IF(ISNUMBER(${upper}),${upper},${target})`;
  const { from, to } = PERCENT_TARGETS;
  const otherwise = isOwn ? OWN_TOLERANCE : TOLERANCE_SHARE;
  return `IF(AND(${last}>=${from},${last}<=${to}),(1-${last})/${last},${otherwise})`;
}

/** The cell of the settings; blank is the usual tenth. */
const OWN_TOLERANCE = `IF(${OUR_NAMES.tolerance}="",${TOLERANCE_SHARE},${OUR_NAMES.tolerance})`;

function faultsOf({
  start,
  due,
  asOf,
  faults,
  pace,
  updateFaults,
}: Parts & { readonly updateFaults: readonly string[] }) {
  const isReversed = `AND(${due.day}>0,${due.day}<${start.day})`;
  const ofPace = pace.fault === undefined ? [] : [pace.fault];
  return [...faults, ...ofPace, start.fault, due.fault, ...updateFaults, `${asOf}<1`, isReversed];
}

/** A movement from a baseline: its pace against the share of the period that has elapsed. */
function reachWord(pen: Pen, parts: Parts): string {
  const { actual, target, baseline, start, due, asOf } = parts;
  const from = `N(${baseline})`;
  // The share of the days that are over, by those that remain: so the start, which is long, is written once.
  const expected = pen.define("expected", `(1-(${due.day}-${asOf})/(${due.day}-${start.day}+1))`);
  const progress = pen.define("progress", `((${actual}-${from})/(${target}-${from}))`);
  const keeps = ({ share, slack }: PlainStep) =>
    `${progress}>=MIN(${share}*${expected},${expected}-${slack})-0.000000001`;
  const fine = unlessOutdated(parts, `IF(${keeps(parts.pace.onTrack)},${say.onTrack},${say.atRisk})`);
  const kept = `IF(${keeps(parts.pace.atRisk)},${fine},${say.offTrack})`;
  const dated = `IF(${asOf}>${due.day},${say.missed},IF(${asOf}<${start.day},${say.notStarted},${kept}))`;
  const met = isMet(parts, `SIGN(${target}-${from})`);
  return `IF(${met},${say.achieved},IF(OR(${start.day}=0,${due.day}=0),${say.noDates},${dated}))`;
}

/** A level or a band to keep: met, nearly met or not. */
function holdWord(parts: Parts): string {
  const { due, asOf } = parts;
  const isOver = `AND(${due.day}>0,${asOf}>${due.day})`;
  const kept = isKept(parts);
  const fine = unlessOutdated(
    parts,
    `IF(${kept},IF(${isOver},${say.achieved},${say.onTrack}),${say.atRisk})`,
  );
  return `IF(OR(${kept},${isTolerated(parts)}),${fine},${say.offTrack})`;
}

function unlessOutdated({ outdated }: Parts, word: string): string {
  return outdated === undefined ? word : `IF(${outdated},${say.stale},${word})`;
}

function isMet({ actual, target, strict }: PlainGoal, way: string): string {
  const ahead = `${way}*(${actual}-${target})`;
  const met = `${ahead}>=-${rounding(actual, target)}`;
  return strict === undefined ? met : `IF(${strict}=1,${ahead}>${rounding(actual, target)},${met})`;
}

function isKept(goal: PlainGoal): string {
  const { actual, target, upper } = goal;
  const level = isMet(goal, levelWay(goal));
  if (upper === undefined) return level;
  const isInside = `AND(${actual}-${target}>=-${rounding(actual, target)},${upper}-${actual}>=-${rounding(actual, upper)})`;
  return `IF(ISNUMBER(${upper}),${isInside},${level})`;
}

/** A level is a floor, unless the target's own comparator or the direction makes it a ceiling. */
function levelWay({ direction, bound }: PlainGoal): string {
  const said = direction === '""' ? "1" : `IF(${direction}="at most",-1,1)`;
  return bound === undefined ? said : `IF(${bound}<>0,${bound},${said})`;
}

/** Compared at the size of the target, as `core/assess/health.ts` does. */
function isTolerated({ actual, target, upper, tolerance }: Parts): string {
  const near = (miss: string, size: string, width: string) =>
    `${miss}-${tolerance}*${width}<=0.000000001*(ABS(${size})+${miss})`;
  const level = near(`ABS(${target}-${actual})`, target, `ABS(${target})`);
  if (upper === undefined) return level;
  const band = near(`MAX(${target}-${actual},${actual}-${upper})`, upper, `(${upper}-${target})`);
  return `IF(ISNUMBER(${upper}),${band},${level})`;
}
