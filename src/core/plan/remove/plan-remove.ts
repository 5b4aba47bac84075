import { contains } from "../../model/address";
import { usedArea, type Grid } from "../../model/grid";
import { NO_METADATA, type JournalEntry, type Metadata } from "../../model/metadata";
import type { Review } from "../../model/review";
import type { Doubt, PlanStep, Refusal, WordFormat, WritePlan } from "../../model/write-plan";
import { ownCopies, type OwnCopies } from "../../ours/own-copies";
import { tellsOfIds } from "../../ours/rebuilt-journal";
import { OUR_HEADERS } from "../../model/marks";
import { doubtfulColumns } from "./doubtful-columns";
import { idColumns } from "./id-columns";
import { metadataSteps, withoutEntries } from "../steps/metadata-step";
import type { OwnColumn, OwnSheet } from "../../model/own-marks";
import { cellsTitle, countCells, joinParts, NO_PART, type PlanPart } from "../steps/plan-part";
import { sheetRefusal, readOnlyRefusal } from "../steps/preflight";
import { removedColumns, type RemovableColumn } from "./remove-columns";
import { removedFeeds } from "./remove-feeds";
import { frozenNotes } from "../steps/frozen-notes";
import { hiddenSheetsOf, type HiddenSheet } from "../steps/hidden-sheets";
import { removedSheet } from "./remove-sheets";
import { wordFormats } from "../steps/word-formats";

/**
 * flags: the columns, the list of flags, and the settings unless links still need them.
 * everything: also ids, links, the log and our XML part.
 */
export type RemoveScope = "flags" | "everything";

/**
 * Takes back exactly what we added, found by journal and by marks in the cells, wherever it stands now. All of it or
 * nothing: a sheet that cannot be written keeps the others as they are, since half of it would work no more. What only looks
 * like ours is asked about, and goes from the sheets of which the user has said so.
 */
export function planRemove(review: Review, scope: RemoveScope, also: readonly string[] = []): WritePlan {
  const { sheets } = review.ours;
  const gone = sheets.filter(({ kind }) => isGone(kind, scope, sheets));
  const known = ownCopies(review.workbook.grids, sheets);
  const found = columnsOnSheets(review, scope, known);
  const columns = found.flatMap((sheet) => columnsToGo(sheet, also));
  const feeds = scope === "everything" ? removedFeeds(review) : NO_PART;
  const hidden = hiddenSheetsOf(review);
  const alike = scope === "everything" ? sheetsLikeOurs(review, known) : [];
  const agreed = alike.filter(({ grid }) => also.includes(grid.sheet));
  const copies = known.duplicated.filter(({ kind }) => isGone(kind, scope, sheets));
  const stops = [
    ...hiddenRefusals(hidden),
    ...refusalsThatStop(review, { columns, feeds, gone: [...gone, ...copies, ...agreed] }),
  ];
  const doubts = [...found.flatMap(doubtOf), ...alike.map(doubtOfSheet)];
  const asks = doubts.length > 0 && { doubts };
  if (stops.length > 0) return { title: "Remove nothing", steps: [], groups: [], refusals: stops, ...asks };
  const copied = copies.map(removedSheet);
  const part = joinParts([
    ...columns.map(({ grid, columns: own }) => removedColumns(grid, own)),
    feeds,
    ...[...gone, ...agreed].map(removedSheet),
    // What somebody wrote on a copy keeps that sheet, and nothing else of ours.
    ...copied.map((copy) => ({ ...copy, refusals: [] })),
    // Last: a host may rewrite formulas that speak of a name when the name goes.
    ...(namesGo(scope, sheets) ? [removedNames(review)] : []),
  ]);
  const metadata = metadataAfter(review, { scope, gone, isWhole: part.refusals.length === 0 });
  const cells = countCells(part.groups);
  return {
    title: cells === 0 ? "Remove nothing" : cellsTitle("Clear", cells),
    steps: [...part.steps, ...metadataSteps(review.workbook, metadata)],
    groups: part.groups.filter((group) => group.cells.length > 0),
    refusals: [
      ...part.refusals,
      ...copied.flatMap(({ refusals }) => refusals),
      ...frozenNotes(review).filter(({ at }) => !doubts.some((doubt) => isWithin(doubt, at))),
      ...(cells === 0 ? [] : unreadNotes(hidden)),
    ],
    ...asks,
  };
}

interface WhatGoes {
  readonly columns: readonly SheetColumns[];
  readonly feeds: PlanPart;
  readonly gone: readonly SheetArea[];
}

const ALL_OR_NOTHING = "Nothing is removed until all of it can be.";

function refusalsThatStop({ workbook }: Review, { columns, feeds, gone }: WhatGoes): readonly Refusal[] {
  const stop = readOnlyRefusal(workbook);
  if (stop) return [stop];
  const fed = new Set(feeds.groups.flatMap(({ cells }) => cells.map(({ at }) => at.sheet)));
  const written = new Set(columns.map(({ grid }) => grid.sheet));
  const theirs = workbook.grids.filter(({ sheet }) => fed.has(sheet) || written.has(sheet));
  const ours = gone.filter(({ grid }) => grid.isProtected === true).map(({ grid }) => grid);
  return [...theirs, ...ours].flatMap((grid) => {
    const refusal = sheetRefusal(grid);
    if (!refusal) return [];
    const yours = grid.isProtected === true ? "Unprotect it yourself." : "Clear the filter yourself.";
    return [{ ...refusal, instead: `${yours} ${ALL_OR_NOTHING}` }];
  });
}

/** What stands on hidden sheets stops the rest where it is ours, or may be; of the others it is said that nobody looked. */
function hiddenRefusals(hidden: readonly HiddenSheet[]): readonly Refusal[] {
  return hidden.flatMap(({ sheet, holdsOurs }) => {
    if (holdsOurs === "as far as we know not") return [];
    const stands = holdsOurs === "surely" ? "stand" : "may stand";
    return [
      {
        reason: `"${sheet}" is hidden, and cells of ours ${stands} on it.`,
        instead: `Show it yourself. ${ALL_OR_NOTHING}`,
      },
    ];
  });
}

type SheetArea = Pick<OwnSheet, "grid" | "area">;

/** Sheets that look as ours do and hold what ours have not, as a log of before: nobody can tell whose they are. */
function sheetsLikeOurs({ ours }: Review, { duplicated, alike }: OwnCopies): readonly SheetArea[] {
  const known = new Set([...ours.sheets, ...duplicated].map(({ grid }) => grid));
  return [...new Set([...ours.copies, ...alike])].flatMap((grid) => {
    const area = known.has(grid) ? undefined : usedArea(grid);
    return area ? [{ grid, area }] : [];
  });
}

function doubtOfSheet({ grid, area }: SheetArea): Doubt {
  const [header = ""] = (grid.rows[0] ?? []).flatMap(({ value }) => (typeof value === "string" ? value : []));
  return { sheet: grid.sheet, columns: [{ header, area }], isSheet: true };
}

function unreadNotes(hidden: readonly HiddenSheet[]): readonly Refusal[] {
  return hidden.map(({ sheet }) => ({
    reason: `"${sheet}" is hidden and was not read, so nothing is removed there.`,
    instead: "If it is a copy of a sheet with cells of ours, show it first.",
  }));
}

function isGone(kind: OwnSheet["kind"], scope: RemoveScope, sheets: readonly OwnSheet[]): boolean {
  if (scope === "everything" || kind === "flags") return true;
  return kind === "settings" && !sheets.some((sheet) => sheet.kind === "register");
}

/** Names whose sheet is gone already go with the rest. */
function namesGo(scope: RemoveScope, sheets: readonly OwnSheet[]): boolean {
  return scope === "everything" || isGone("settings", scope, sheets);
}

interface SheetColumns {
  readonly grid: Grid;
  readonly columns: readonly RemovableColumn[];
}

/** With the columns of which nobody knows. */
interface FoundColumns extends SheetColumns {
  readonly doubtful: readonly RemovableColumn[];
}

function columnsOnSheets(
  review: Review,
  scope: RemoveScope,
  { duplicated, alike }: OwnCopies,
): readonly FoundColumns[] {
  const { sheets, copies } = review.ours;
  const ours = new Set([...[...sheets, ...duplicated].map(({ grid }) => grid), ...copies, ...alike]);
  const foreign = review.workbook.grids.filter((grid) => !ours.has(grid));
  const ids = ownIds(review);
  const goes = ({ header }: RemovableColumn) => scope === "everything" || header !== OUR_HEADERS.id;
  return foreign.map((grid) => {
    const columns = [...flagColumns(review, grid), ...(ids.get(grid) ?? [])];
    const doubtful = doubtfulColumns(grid, columns, review);
    return { grid, columns: columns.filter(goes), doubtful: doubtful.filter(goes) };
  });
}

/** What nobody knows goes from the sheets of which the user has said so. */
function columnsToGo(
  { grid, columns, doubtful }: FoundColumns,
  also: readonly string[],
): readonly SheetColumns[] {
  const going = also.includes(grid.sheet) ? [...columns, ...doubtful] : columns;
  return going.length === 0 ? [] : [{ grid, columns: going }];
}

function doubtOf({ grid, doubtful }: FoundColumns): readonly Doubt[] {
  if (doubtful.length === 0) return [];
  const columns = doubtful.map(({ header, column, headerRow: top, rows }) => {
    return { header, area: { top, left: column, bottom: Math.max(top, ...rows), right: column } };
  });
  return [{ sheet: grid.sheet, columns }];
}

function isWithin({ sheet, columns }: Doubt, at: Refusal["at"]): boolean {
  return at?.sheet === sheet && columns.some(({ area }) => contains(area, at.row, at.column));
}

function flagColumns({ ours }: Review, grid: Grid): readonly RemovableColumn[] {
  return ours.columns
    .filter(({ sheet }) => sheet === grid.sheet)
    .map((own) => ({ ...own, formats: [...wordFormats(own.name), ...ownFormats(ours, own.name)] }));
}

/** Those of the words that the workbook has for ours. */
function ownFormats({ names }: Review["ours"], name: OwnColumn["name"]): readonly WordFormat[] {
  return names.words ? wordFormats(name, names.words.called) : [];
}

function ownIds({ workbook, metadata, ours }: Review): ReturnType<typeof idColumns> {
  return metadata.journal.length > 0 || tellsOfIds(ours)
    ? idColumns(workbook, metadata, ours.columns)
    : new Map();
}

function removedNames({ ours }: Review): PlanPart {
  const steps = ours.names.names.map(({ name, refersTo }): PlanStep => ({
    kind: "delete name",
    name,
    was: refersTo,
  }));
  return { ...NO_PART, steps };
}

/** What could not be taken away stays in the journal. */
function metadataAfter(
  { metadata }: Review,
  {
    scope,
    gone,
    isWhole,
  }: { readonly scope: RemoveScope; readonly gone: readonly OwnSheet[]; readonly isWhole: boolean },
): Metadata {
  if (!isWhole) return metadata;
  if (scope === "everything") return NO_METADATA;
  const kinds = new Set(gone.map(({ kind }) => kind));
  const isTaken = ({ kind }: JournalEntry) =>
    kind === "flags" || (kind === "settings" && kinds.has("settings"));
  return withoutEntries(metadata, metadata.journal.filter(isTaken));
}
