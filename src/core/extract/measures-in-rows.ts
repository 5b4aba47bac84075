import { cellToA1, type CellAddress } from "../model/address";
import type { KeyResult } from "../model/key-result";
import type { Kpi } from "../model/kpi";
import type { Measured } from "../model/measured";
import { eachOf, type Slices } from "../model/slices";
import {
  columnOf,
  furtherRows,
  measureRows,
  nameColumn,
  type BodyRow,
  type Column,
  type Table,
} from "../model/table";
import { saidBy, statedBy } from "./said-by";
import { withSaidSide } from "./said-side";
import { typedIn } from "./typed-in";
import { bandReader } from "./bands";
import { withBetterThanRange } from "./better-than-range";
import { withBudgetSide } from "./budget-side";
import { withBlankDirection } from "./blank-direction";
import { withBoundOfAnother } from "./bound-of-another";
import { withDoubtIn } from "./doubted-direction";
import { withLimitSide } from "./limit-side";
import { inputsOfRow } from "./inputs";
import { wordsOf, type CellReader } from "./merged-cells";
import { judgedByProgress, tellsProgressAlone } from "./judged-by-progress";
import type { ObjectiveCell } from "./objectives";
import { opinionsOf } from "./opinions";
import { withScales } from "./percent-scales";
import { withEvenParts } from "./even-parts";
import { withToldInstead } from "./told-instead";
import { withOwnChange } from "./own-change";
import { withNothingFilled } from "./nothing-filled";
import { withNothingYet } from "./nothing-yet";
import { withOtherUnit } from "./other-unit";
import { withStandingLevel } from "./standing-level";
import { withCountFromNothing } from "./counted-from-nothing";
import { withTargetInName } from "./target-in-name";
import { withThousandfold } from "./thousandfold";
import { withRivals } from "./rivals";
import { partOfYear } from "./part-of-year";
import { seriesAcross } from "./series";

/** How rows are called where no column of theirs names them alone. */
export interface Naming {
  /** The cells that stand for them. */
  readonly column: Column;
  readonly nameIn: (at: CellAddress, read: CellReader) => Pick<Measured, "name" | "nameOf"> | undefined;
}

/** What is measured, and whose it is as the last of its cells says: `Calls · Shop 4`. */
export function namedWith(
  what: string,
  words: string,
  whose: CellAddress,
): Pick<Measured, "name" | "nameOf"> {
  return { name: `${what} · ${words}`, nameOf: { what, whose } };
}

/** One KPI per measure row of a KPI table. */
export function* kpisInRows(table: Table, read: CellReader, naming?: Naming): Slices<readonly Kpi[]> {
  const asKpi = (measured: Measured): Kpi => ({ ...measured, kind: "kpi" });
  const kpis = yield* measuresInRows(table, read, { asKind: asKpi, naming });
  const scaled = yield* withScales(table, kpis);
  const [sided, limited] = [withSaidSide<Kpi>(table, read), withLimitSide<Kpi>(table)];
  const budgeted = withBudgetSide<Kpi>(table, read);
  const [named, doubted, directed, rivalled] = [
    withTargetInName(table),
    withDoubtIn<Kpi>(table),
    withBlankDirection(table, read),
    withRivals(table),
  ];
  return yield* eachOf(scaled, (row) => {
    const told = rivalled(directed(doubted(budgeted(named(limited(sided(row)))))));
    const changed = /\d/.test(told.name) ? withOwnChange(told, statedBy(told.name)) : told;
    return withBetterThanRange(withNothingYet(withThousandfold(withOtherUnit(changed))));
  });
}

/** One key result per measure row of an OKR table, with the objective it stands under and what its words state. */
export function* keyResultsInRows(
  table: Table,
  read: CellReader,
  objectives: ReadonlyMap<number, ObjectiveCell>,
  naming?: Naming,
): Slices<readonly KeyResult[]> {
  const asKeyResult = (measured: Measured): KeyResult => {
    const objective = objectives.get(measured.at.row);
    return {
      ...ownerFrom(objective),
      ...measured,
      kind: "key result",
      ...saidBy(measured.name),
      ...(objective && { objective: objective.name }),
    };
  };
  const keyResults = yield* measuresInRows(table, read, { asKind: asKeyResult, naming });
  const doubted = withDoubtIn<KeyResult>(table);
  const directed = withBlankDirection(table, read);
  const [sided, rivalled] = [withSaidSide<KeyResult>(table, read), withRivals(table)];
  return yield* eachOf(yield* withScales(table, keyResults), (keyResult) => {
    const row = withStandingLevel(rivalled(sided(keyResult)));
    const told = statesWay(row) ? row : directed(withOwnChange(doubted(row), row.statement));
    const bounded = withBoundOfAnother(told);
    return withCountFromNothing(withNothingYet(withThousandfold(withOtherUnit(bounded))));
  });
}

/** `Cut bugs from 900 to 500`: where it began and where it is to go tell which way is good. */
function statesWay({ statement: { baseline, target } }: KeyResult): boolean {
  return baseline !== undefined && target !== undefined;
}

function ownerFrom(objective: ObjectiveCell | undefined): Pick<Measured, "owner" | "ownerAt"> {
  return objective?.owner === undefined ? {} : { owner: objective.owner.words, ownerAt: objective.owner.at };
}

interface Wanted<Kind> {
  readonly asKind: (measured: Measured) => Kind;
  readonly naming?: Naming | undefined;
}

function* measuresInRows<Kind extends Measured>(
  table: Table,
  read: CellReader,
  { asKind, naming }: Wanted<Kind>,
): Slices<readonly Kind[]> {
  const names = naming?.column ?? nameColumn(table);
  if (!names) return [];
  const attributes = attributesOf(table, read);
  const opinions = opinionsOf(table, read);
  const series = seriesAcross(table, read);
  const isByProgress = tellsProgressAlone(table);
  const banded = bandReader(table, read);
  const dated = partOfYear(table);
  const found = yield* eachOf(measureRows(table), (measure): readonly Measured[] => {
    const row = measure.index;
    const at = { sheet: table.sheet, row, column: names.index };
    const named = naming ? naming.nameIn(at, read) : nameOfMeasure(table, read, measure, names);
    if (named === undefined) return [];
    const measured: Measured = {
      key: `${table.sheet}!${cellToA1(at)}`,
      ...named,
      at,
      table: table.fingerprint,
      ...inputsOfRow(table, read, measure),
      ...attributes(row),
      ...opinions(measure),
      ...seriesIn(series(measure)),
    };
    return [isByProgress ? judgedByProgress(measured) : banded(measured)];
  });
  const told = yield* withToldInstead(table, found.flat());
  const rows = yield* eachOf(told, (measured) => asKind(isByProgress ? measured : dated(measured)));
  return withNothingFilled(table, withEvenParts(table, rows));
}

function seriesIn(series: Measured["series"]): Pick<Measured, "series"> {
  return series ? { series } : {};
}

/** The words of its cell, and of the lines below over which they are wrapped. */
function nameOfMeasure(
  table: Table,
  read: CellReader,
  measure: BodyRow,
  { index: column }: Column,
): Pick<Measured, "name"> | undefined {
  const wrapped = furtherRows(table, measure).filter(({ kind }) => kind === "note");
  if (wrapped.length === 0) {
    const name = wordsOf(read(measure.index, column));
    return name === undefined ? undefined : { name };
  }
  const lines = [measure, ...wrapped].flatMap(({ index }) => wordsOf(read(index, column)) ?? []);
  return lines.length === 0 ? undefined : { name: lines.join(" ") };
}

type Attributes = Pick<Measured, "owner" | "ownerAt" | "department" | "unit" | "weight">;

/** Whose the rows of a table are, and in what they are counted. */
function attributesOf(table: Table, read: CellReader): (row: number) => Attributes {
  const [ownerColumn, departmentColumn] = [columnOf(table, "owner"), columnOf(table, "department")];
  const [unitColumn, weightColumn] = [columnOf(table, "unit"), columnOf(table, "weight")];
  return (row) => {
    const words = (column: Column | undefined) => column && wordsOf(read(row, column.index));
    const [owner, department, unit] = [words(ownerColumn), words(departmentColumn), words(unitColumn)];
    const weight = weightColumn && typedIn(read(row, weightColumn.index).value);
    return {
      ...(owner !== undefined &&
        ownerColumn && { owner, ownerAt: { sheet: table.sheet, row, column: ownerColumn.index } }),
      ...(department !== undefined && { department }),
      ...(unit !== undefined && { unit }),
      ...(weight?.kind === "number" && { weight: weight.value }),
    };
  };
}
