import { strToU8 } from "fflate";
import { closePackage } from "../../src/xlsx/package";
import { inMannerOf, ALL_MANNERS } from "../kit/other-writers";
import { packageFaults } from "../kit/package-faults";
import { partsOf, sheetRelationships, tablePart, xlsx } from "../kit/xlsx";

const SHEET =
  '<cols><col min="1" max="1" width="9"/></cols>' +
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>KPI</t></is></c><c r="B1" t="inlineStr"><is><t>Target</t></is></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="b"><v>1</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
const GOOD = xlsx(SHEET, {
  ...sheetRelationships({ rId1: ["table", "../tables/table1.xml"] }),
  "xl/tables/table1.xml": tablePart("Kpis", "A1:B2", ["KPI", "Target"]),
  "customXml/itemProps1.xml":
    '<d:datastoreItem xmlns:d="urn:d" d:itemID="{4F4B5250-554C-4345-8000-000000000001}"/>',
});

test.each(ALL_MANNERS)("a good file has no faults: %s", (manner) =>
  expect(packageFaults(inMannerOf(GOOD, manner))).toEqual([]),
);

test.each([
  ["xl/worksheets/sheet1.xml", "<sheetData>", "<sheetData><row>", /not well-formed/],
  ["xl/workbook.xml", ' xmlns:r="[^"]*"', "", /not well-formed/],
  ["xl/worksheets/sheet1.xml", "(<cols>.*</cols>)(<sheetData>.*</sheetData>)", "$2$1", /in the order/],
  ["xl/worksheets/sheet1.xml", "(<sheetData>.*</sheetData>)", "$1$1", /more than one <sheetData>/],
  ["xl/worksheets/sheet1.xml", "<col .*?/>", "", /without columns/],
  ["xl/worksheets/sheet1.xml", 'row r="2"', 'row r="1"', /row 1 after 1/],
  ["xl/worksheets/sheet1.xml", 'c r="B2"', 'c r="A2"', /A2 out of place/],
  ["xl/worksheets/sheet1.xml", 'c r="A2"', 'c r="A2" s="7"', /no such style/],
  ["xl/worksheets/sheet1.xml", 'c r="A2"', 'c r="A2" t="s"', /no shared string/],
  ["xl/worksheets/sheet1.xml", 'mergeCells count="1"', 'mergeCells count="2"', /says 2 and has 1/],
  ["xl/worksheets/sheet1.xml", "<tablePart .*?/>", "", /does not list its table/],
  ["xl/worksheets/sheet1.xml", "<mergeCells", '<conditionalFormatting><cfRule priority="1" dxfId="0"/></conditionalFormatting><mergeCells', /without its look/],
  ["xl/styles.xml", 'fontId="0" fillId="0" borderId="0" xfId', 'fontId="3" xfId', /fontId 3 of 1 fonts/],
  ["xl/styles.xml", 'fonts count="1"', 'fonts count="4"', /says 4 and has 1/],
  ["xl/tables/table1.xml", 'name="Target"', 'name="Actual"', /calls "Target" "Actual"/],
  ["xl/tables/table1.xml", "A1:B2", "A1:C2", /2 columns in 3/],
  ["xl/workbook.xml", 'r:id="rId1"', 'r:id="rId9"', /has no part/],
  ["xl/_rels/workbook.xml.rels", 'Id="rId2"', 'Id="rId1"', /rId1 twice/],
  ["xl/_rels/workbook.xml.rels", "styles.xml", "looks.xml", /which is not there/],
  ["\\[Content_Types\\].xml", '<Default Extension="xml"[^>]*/>', "", /has no content type/],
  ["customXml/itemProps1.xml", "\\{.*?\\}", "{preview-part-1}", /is no GUID/],
] as const)("a fault of %s is found: %s → %s", (path, was, is, fault) => {
  const parts = partsOf(GOOD);
  const name = path.replaceAll("\\", "");
  const damaged = (parts[name] ?? "").replace(new RegExp(was, "s"), is);
  expect(damaged).not.toBe(parts[name]);
  const file = new Map(Object.entries({ ...parts, [name]: damaged }).map(([each, text]) => [each, strToU8(text)]));
  expect(packageFaults(closePackage(file)).join("\n")).toMatch(fault);
}); // prettier-ignore
