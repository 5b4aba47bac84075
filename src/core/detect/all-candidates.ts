import { groupBy } from "../model/group-by";
import type { Grid } from "../model/grid";
import { asPart, inOnePiece, type Slices } from "../model/slices";
import { rememberedIn, rememberedOf } from "../model/remembered";
import { withoutIds } from "../model/table";
import type { Workbook } from "../model/workbook";
import { headingReader, type HeadingReader } from "./headings/read-heading";
import type { Candidate } from "./judge/candidate";
import { observe } from "./judge/observations";
import type { Observations } from "./judge/observed";
import { titleWords, type ClaimedAreas } from "./judge/titles";
import { findBlocks } from "./regions/find-blocks";
import type { Region } from "./regions/find-body";
import { findLists } from "./regions/find-lists";
import { findRegions } from "./regions/find-regions";
import { withoutMistakenHeadings } from "./regions/unheaded-list";
import { assignRoles } from "./roles/assign-roles";
import { columnEvidence } from "./roles/column-evidence";
import { layoutOf } from "./roles/layout";
import { withLeadingNumbers } from "./roles/leading-numbers";
import { withSidedLimits } from "./roles/sided-limits";
import { withPairedLevels } from "./roles/paired-levels";
import { objectiveAbove, type LineAbove } from "./rows/objective-above";
import { headedByObjective } from "./rows/objective-in-headings";
import { sheetOf, type Sheet } from "./sheet";
import { candidateOf } from "./table-of-candidate";
import { withoutPivots } from "./without-pivots";
import { withoutUnnamed } from "./without-unnamed";

/** A stretch of a sheet that may be a table of ours, with all that was observed about it. */
export interface FoundCandidate {
  readonly sheet: Sheet;
  readonly region: Region;
  readonly candidate: Candidate;
  readonly observations: Observations;
  /** The line that may name the objective of all its rows. */
  readonly above?: LineAbove;
  /** What those under the very same headings have in common; undefined where it has none. */
  readonly headings?: string;
}

/** As many of one layout are a form that is filled in every month, or for every team. */
const FEWEST_SISTERS = 3;

/** Everything in a workbook that has headings or stands like a table, whatever it is about. */
export function allCandidates(workbook: Workbook): readonly FoundCandidate[] {
  return inOnePiece(candidatesInSlices(workbook));
}

/** The same with a rest after each sheet; one that is as it was is not looked through again. */
export function* candidatesInSlices(workbook: Workbook): Slices<readonly FoundCandidate[]> {
  const { grids } = workbook;
  const found: FoundCandidate[] = [];
  for (const [at, grid] of grids.entries()) {
    yield { done: at, all: grids.length };
    found.push(
      ...(yield* asPart({ done: at, all: grids.length }, candidatesIn(grid, nameOf(grid, workbook)))),
    );
  }
  return besideOthers(found);
}

const known = new WeakMap<Grid, readonly FoundCandidate[]>();

/** The only sheet of `goals.csv` is called `goals` by Excel, not by its author. */
function nameOf({ sheet }: Grid, { grids, fileName }: Workbook): string {
  return grids.length === 1 && fileName.startsWith(`${sheet}.`) ? "" : sheet;
}

function* candidatesIn(grid: Grid, name: string): Slices<readonly FoundCandidate[]> {
  const before = known.get(grid);
  if (before) return before;
  const sheet = sheetOf(withoutUnnamed(withoutPivots(grid)), name);
  const found = sheet ? yield* candidatesOn(sheet, headingReader()) : [];
  known.set(grid, found);
  return found;
}

/** What the other tables of the workbook say about each. */
function besideOthers(found: readonly FoundCandidate[]): readonly FoundCandidate[] {
  const families = groupBy(found, layoutOfHeadings);
  return found.map((one) => {
    const headings = layoutOfHeadings(one);
    const hasSisters = (families.get(headings)?.length ?? 1) >= FEWEST_SISTERS;
    return observedBeside(one, { headings, hasSisters });
  });
}

interface Others {
  readonly headings: string;
  readonly hasSisters: boolean;
}

const observedBeside = rememberedIn(
  (one: FoundCandidate, { headings, hasSisters }: Others): FoundCandidate => {
    const said = { ...(hasSisters && { sisters: 1 }) };
    const observed = { ...one, observations: { ...one.observations, ...said } };
    return /[^|]/.test(headings) ? { ...observed, headings } : observed;
  },
);

/** The headings without the numbers in which months and teams differ. */
const layoutOfHeadings = rememberedOf(({ candidate }: FoundCandidate): string =>
  withoutIds(candidate.layout.columns.map(({ evidence }) => evidence))
    .map(({ header }) => header.replace(/\d+/g, "#"))
    .join("|"),
);

function* candidatesOn(sheet: Sheet, read: HeadingReader): Slices<readonly FoundCandidate[]> {
  const rest = { done: 0, all: 1 };
  const regions = yield* findRegions(sheet, read);
  yield rest;
  const areas = regions.map(({ area }) => area);
  const lists = findLists(sheet, areas, read);
  yield rest;
  const blocks = findBlocks(sheet, [...areas, ...lists.map(({ area }) => area)]);
  const found: FoundCandidate[] = [];
  const claimed = groupBy([...areas, ...lists.map(({ area }) => area)], ({ bottom }) => bottom);
  for (const region of [...regions, ...lists, ...blocks]) {
    yield rest;
    const own = withoutMistakenHeadings(sheet, region, read);
    found.push(yield* readRegion(sheet, own, { read, claimed }));
  }
  return found;
}

interface Scene {
  readonly read: HeadingReader;
  /** Where headings, or lists, were found. */
  readonly claimed: ClaimedAreas;
}

function* readRegion(sheet: Sheet, region: Region, { read, claimed }: Scene): Slices<FoundCandidate> {
  const rest = { done: 0, all: 1 };
  const headed = headedByObjective(sheet, region, columnEvidence(sheet, region, read), read);
  const columns = withPairedLevels(headed.columns, read);
  yield rest;
  const numbered = withLeadingNumbers(sheet, region, assignRoles(columns));
  const layout = layoutOf(sheet, region, withSidedLimits(sheet, region, numbered), read);
  yield rest;
  const candidate = candidateOf(sheet, region, layout, titleWords(sheet, region, claimed));
  yield rest;
  const above = headed.objective ?? objectiveAbove(sheet, region, { read, claimed });
  return {
    ...{ sheet, region, candidate, observations: observe({ sheet, region, candidate, read }) },
    ...(above && { above }),
  };
}
