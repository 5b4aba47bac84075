import { measuresOf } from "../../model/scorecard";
import { gridOf } from "../../model/grid";
import type { Metadata } from "../../model/metadata";
import type { OwnColumn } from "../../model/own-marks";
import type { Review } from "../../model/review";
import type { Table } from "../../model/table";
import type { WritePlan } from "../../model/write-plan";
import { columnOfHeader } from "../../ours/own-columns";
import { flagsOfTable, NO_SOURCES, type FlagsChoice, type FlagSources } from "./flags-choice";
import { contentOfFlags } from "./flag-content";
import { flagsSheetPart } from "./flags-sheet";
import { withFormulasThatFit } from "../steps/formula-length";
import { metadataSteps, withEntries } from "../steps/metadata-step";
import { cellsTitle, countCells, joinParts, NO_PART, type PlanPart } from "../steps/plan-part";
import { namesRefusal, settingsPart, type WantedSettings } from "../keep/plan-settings";
import { workbookRefusal } from "../steps/preflight";
import { tablePart } from "./table-flags";
import type { FlagTable } from "./flag-table";

export type { FlagName, FlagsChoice, FlagSources } from "./flags-choice";

/** Everything that writing these flags would do to the workbook; nothing is written yet. */
export function planFlags(review: Review, choice: FlagsChoice, sources: FlagSources = NO_SOURCES): WritePlan {
  const refusal = workbookRefusal(review.workbook) ?? namesRefusal(review);
  if (refusal) return { title: "Write nothing", steps: [], groups: [], refusals: [refusal] };
  const { content, caution } = contentOfFlags(review, choice);
  const flags = flagsPart(review, choice, { sources, content });
  return finished(review, choice, joinParts([flags, linksAfter(flags, sources)]), caution);
}

/** The register reads new Health columns as soon as they stand: what follows is part of the same plan. */
function linksAfter({ journal }: PlanPart, sources: FlagSources): PlanPart {
  const written = columnsOf(journal);
  return written.length > 0 && sources.linksAfter ? sources.linksAfter(written) : NO_PART;
}

/** The flags' columns that a journal tells of. */
export function columnsOf(journal: Metadata["journal"]): readonly OwnColumn[] {
  return journal.flatMap((entry): readonly OwnColumn[] => {
    const { sheet, area, header } = entry;
    const name = entry.kind === "flags" ? columnOfHeader(header) : undefined;
    if (!name || header === undefined) return [];
    return [{ name, header, sheet, column: area.left, headerRow: area.top, rows: [], entry }];
  });
}

type Content = Pick<FlagTable, "sources" | "content" | "firstColumn">;

function flagsPart(review: Review, choice: FlagsChoice, content: Content): PlanPart {
  const tables = review.tables.filter(({ fingerprint }) => choice.tables.includes(fingerprint));
  const flagTables = tables.flatMap((table) => {
    const firstColumn = choice.firstColumns?.[table.fingerprint];
    return flagTable(review, table, { ...content, ...(firstColumn !== undefined && { firstColumn }) });
  });
  if (choice.place === "new sheet") return withFormulasThatFit(flagsSheetPart(review, flagTables));
  return joinParts(
    flagTables.map((table) =>
      withFormulasThatFit(tablePart(table, flagsOfTable(choice, table.table.fingerprint))),
    ),
  );
}

export function flagTable(review: Review, table: Table, content: Content): readonly FlagTable[] {
  const grid = gridOf(review.workbook.grids, table.sheet);
  if (!grid) return [];
  const listed = measuresOf(review.scorecard).filter(
    ({ at, table: own }) => own === table.fingerprint && at.sheet === table.sheet,
  );
  const measures = new Map(listed.map((measure) => [measure.at.row, measure]));
  return [{ review, grid, table, measures, listed, ...content }];
}

/** The settings come first, since the formulas name them; the metadata last, in a run of its own. */
function finished(
  review: Review,
  choice: FlagsChoice,
  flags: PlanPart,
  caution: string | undefined,
): WritePlan {
  const hasFlags = flags.steps.length > 0 || hasOwnFlags(review);
  const settings = hasFlags ? [settingsPart(review, wantedSettings(review, choice))] : [];
  const { steps, groups, refusals, journal } = joinParts([...settings, flags]);
  const metadata = withEntries(review.metadata, journal);
  const cells = countCells(groups);
  return {
    title: cells === 0 ? "Write nothing" : cellsTitle("Write", cells),
    steps: steps.length === 0 ? [] : [...steps, ...metadataSteps(review.workbook, metadata)],
    groups,
    refusals,
    ...(choice.place === "beside" && { isMovable: true as const }),
    ...(caution !== undefined && cells > 0 && { caution }),
  };
}

function hasOwnFlags({ metadata }: Review): boolean {
  return metadata.journal.some(({ kind }) => kind === "flags");
}

function wantedSettings({ asOf, dates }: Review, { cycle }: FlagsChoice): WantedSettings {
  return {
    asOf,
    isToday: dates.from === "today",
    ...(cycle && { cycleStart: cycle.start, cycleEnd: cycle.end }),
  };
}
