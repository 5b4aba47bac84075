import { strToU8 } from "fflate";
import { cellToA1 } from "../../src/core/model/address";
import { isCellError, type Cell } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import type { DefinedName, Workbook } from "../../src/core/model/workbook";
import { emptyPackage } from "../../src/xlsx/empty-workbook";
import { closePackage } from "../../src/xlsx/package";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const FIRST_OWN_FORMAT = 164;

/** The file of a workbook that stands in a test: values, formulas, number formats, merged and hidden sheets. */
export function workbookFile({
  grids,
  names = [],
}: Pick<Workbook, "grids"> & Partial<Pick<Workbook, "names">>): Uint8Array {
  const parts = new Map(emptyPackage());
  const formats = [
    ...new Set(
      grids.flatMap(({ rows }) => rows.flatMap((cells) => cells.map((cell) => cell.numberFormat ?? ""))),
    ),
  ].filter((format) => format !== "");
  const put = (path: string, text: string) => parts.set(path, strToU8(text));
  const edit = (path: string, from: string | RegExp, to: string) =>
    put(path, new TextDecoder().decode(parts.get(path)).replace(from, to));
  grids.forEach((grid, place) => put(`xl/worksheets/sheet${place + 1}.xml`, sheetXml(grid, formats)));
  const others = grids.slice(1).map((_, place) => place + 2);
  edit(
    "xl/workbook.xml",
    /<sheets>.*<\/sheets>/,
    `<sheets>${grids.map(sheetEntry).join("")}</sheets>${namesXml(names)}`,
  );
  edit(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `${others.map((sheet) => `<Relationship Id="sheet${sheet}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${sheet}.xml"/>`).join("")}</Relationships>`,
  );
  edit(
    "[Content_Types].xml",
    "</Types>",
    `${others.map((sheet) => `<Override PartName="/xl/worksheets/sheet${sheet}.xml" ContentType="${SHEET}"/>`).join("")}</Types>`,
  );
  edit("xl/styles.xml", /<fonts /, `${formatsXml(formats)}<fonts `);
  edit("xl/styles.xml", /<cellXfs.*<\/cellXfs>/, cellStyles(formats));
  return closePackage(parts);
}

function sheetEntry({ sheet, visibility }: Grid, place: number): string {
  const state = { visible: "", hidden: ' state="hidden"', "very hidden": ' state="veryHidden"' }[visibility];
  const id = place === 0 ? "rId1" : `sheet${place + 1}`;
  return `<sheet name="${escaped(sheet)}" sheetId="${place + 1}"${state} r:id="${id}"/>`;
}

function namesXml(names: readonly DefinedName[]): string {
  if (names.length === 0) return "";
  const all = names.map(
    ({ name, refersTo }) =>
      `<definedName name="${name}">${escaped(refersTo.replace(/^=/, ""))}</definedName>`,
  );
  return `<definedNames>${all.join("")}</definedNames>`;
}

function sheetXml({ top, left, rows, merges }: Grid, formats: readonly string[]): string {
  const all = rows.map((cells, row) => {
    const own = cells.map((cell, column) =>
      cellXml(cell, cellToA1({ row: top + row, column: left + column }), formats),
    );
    return `<row r="${top + row + 1}">${own.join("")}</row>`;
  });
  const merged = merges.map(
    ({ top: row, left: column, bottom, right }) =>
      `<mergeCell ref="${cellToA1({ row, column })}:${cellToA1({ row: bottom, column: right })}"/>`,
  );
  const mergeCells = merged.length === 0 ? "" : `<mergeCells>${merged.join("")}</mergeCells>`;
  return `<worksheet ${MAIN}><sheetData>${all.join("")}</sheetData>${mergeCells}</worksheet>`;
}

function cellXml({ value, formula, numberFormat }: Cell, at: string, formats: readonly string[]): string {
  if (value === undefined && formula === undefined && numberFormat === undefined) return "";
  const style = numberFormat === undefined ? "" : ` s="${formats.indexOf(numberFormat) + 1}"`;
  const calculated = formula === undefined ? "" : `<f>${escaped(formula.replace(/^=/, ""))}</f>`;
  const [type, text] = typed(value, formula !== undefined);
  return `<c r="${at}"${style}${type}>${calculated}${text}</c>`;
}

function typed(value: Cell["value"], isCalculated: boolean): readonly [string, string] {
  if (value === undefined) return ["", ""];
  if (isCellError(value)) return [' t="e"', `<v>${value.error}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  return isCalculated
    ? [' t="str"', `<v>${escaped(value)}</v>`]
    : [' t="inlineStr"', `<is><t xml:space="preserve">${escaped(value)}</t></is>`];
}

function formatsXml(formats: readonly string[]): string {
  if (formats.length === 0) return "";
  const all = formats.map(
    (format, place) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + place}" formatCode="${escaped(format)}"/>`,
  );
  return `<numFmts count="${formats.length}">${all.join("")}</numFmts>`;
}

function cellStyles(formats: readonly string[]): string {
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const own = formats.map(
    (_, place) =>
      `<xf numFmtId="${FIRST_OWN_FORMAT + place}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `<cellXfs count="${formats.length + 1}">${plain}${own.join("")}</cellXfs>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
