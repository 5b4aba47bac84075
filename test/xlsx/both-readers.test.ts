import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strToU8 } from "fflate";
import { closePackage } from "../../src/xlsx/package";
import { seenByInspect, seenByPreview, type Seen } from "../kit/both-readers";
import { ALL_MANNERS, inMannerOf } from "../kit/other-writers";
import { partsOf, xlsx } from "../kit/xlsx";

const STRINGS = "xl/sharedStrings.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";

/** A date of 1 April 2026, a share, a text by number, one in place, a formula and an error. */
const FILE = xlsx(
  '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Target</t></is></c></row>' +
    '<row r="2"><c r="A2" s="1"><v>46113</v></c><c r="B2"><f>1/2</f><v>0.5</v></c><c r="C2" t="e"><f>NA()</f><v>#N/A</v></c></row></sheetData>',
  {
    ...withStrings("<si><t>never asked for</t></si><si><t>KPI</t></si>"),
    [STYLES]: (partsOf(xlsx("<sheetData/>"))[STYLES] ?? "").replace(
      /<cellXfs count="1">(.*?)<\/cellXfs>/,
      '<cellXfs count="2">$1<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    ),
  },
);

function withStrings(items: string): Record<string, string> {
  const plain = partsOf(xlsx("<sheetData/>"));
  return {
    [STRINGS]: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
    "xl/_rels/workbook.xml.rels": (plain["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    "[Content_Types].xml": (plain["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      `<Override PartName="/${STRINGS}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    ),
  };
}

const A1 = 'Sheet1!A1 = string "KPI"';
const B1 = 'Sheet1!B1 = string "Target"';
const A2 = "Sheet1!A2 = number 46113";
const B2 = "Sheet1!B2 = number 0.5";
const C2 = 'Sheet1!C2 = string "#N/A"';

/** The file with one part of it said otherwise. */
function changed(part: string, was: string | RegExp, is: string): Uint8Array {
  const parts = partsOf(FILE);
  const text = (parts[part] ?? "").replace(was, is);
  expect(text).not.toBe(parts[part]);
  return packed({ ...parts, [part]: text });
}

function packed(parts: Record<string, string>): Uint8Array {
  return closePackage(new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The file with a part under another name. */
function moved(from: string, to: string): Uint8Array {
  const relations = "xl/_rels/workbook.xml.rels";
  const folder = to.includes("/") ? `${to.slice(0, to.lastIndexOf("/") + 1)}_rels/` : "_rels/";
  return packed(
    Object.fromEntries(
      Object.entries(partsOf(FILE)).map(([name, text]) => {
        if (name === from) return [to, text];
        if (name === relations)
          return [
            `${folder}${to.split("/").at(-1) ?? ""}.rels`,
            text.replace(/Target="(?!\/)/g, 'Target="/xl/'),
          ];
        return [name, text.replace(`"/${from}"`, `"/${to}"`).replace(`"${from}"`, `"${to}"`)];
      }),
    ),
  );
}

async function bothSee(bytes: Uint8Array): Promise<Seen> {
  const seen = await seenByInspect(bytes, "Book1.xlsx");
  expect(seenByPreview(bytes, "Book1.xlsx")).toEqual(seen);
  return seen;
}

test.each(ALL_MANNERS)("both readers see the same in a file written %s", async (manner) =>
  expect(await bothSee(inMannerOf(FILE, manner))).toEqual([A1, A2, B1, B2, C2]),
);

test.each<readonly [string, () => Uint8Array, readonly string[]]>([
  ["a shared text in CDATA", () => changed(STRINGS, "<t>KPI</t>", "<t><![CDATA[K&P<I>]]></t>"), [A1.replace("KPI", "K&P<I>"), A2, B1, B2, C2]],
  ["a text in place in CDATA", () => changed(SHEET, "<t>Target</t>", "<t>Tar<![CDATA[get]]></t>"), [A1, A2, B1, B2, C2]],
  ["a comment within a text", () => changed(STRINGS, "KPI", "K<!-- <t> -->PI"), [A1, A2, B1, B2, C2]],
  ["a reading beside a shared text", () => changed(STRINGS, "<t>KPI</t>", '<t>目標</t><rPh sb="0" eb="2"><t>モクヒョウ</t></rPh>'), [A1.replace("KPI", "目標"), A2, B1, B2, C2]],
  ["a reading beside a text in place", () => changed(SHEET, "<t>Target</t>", '<t>目標</t><rPh sb="0" eb="2"><t>モクヒョウ</t></rPh>'), [A1, A2, B1.replace("Target", "目標"), B2, C2]],
  ["several fonts in a text", () => changed(SHEET, "<t>Target</t>", "<r><t>Tar</t></r><r><rPr><b/></rPr><t>get</t></r>"), [A1, A2, B1, B2, C2]],
  ["an escaped control character", () => changed(STRINGS, "KPI", "K_x000D_PI _x005F_x0041_"), [A1.replace("KPI", "K\\rPI _x0041_"), A2, B1, B2, C2]],
  ["a shared text without a number", () => changed(SHEET, '<c r="A1" t="s"><v>1</v></c>', '<c r="A1" t="s"/><c r="C1" t="s"><v/></c><c r="D1" t="s"><v></v></c><c r="E1" t="s"><v>-1</v></c>'), [A2, B1, B2, C2]],
  ["days that count from 1904", () => changed(WORKBOOK, "<bookViews>", '<workbookPr date1904="1"/><bookViews>'), [A1, A2.replace("46113", "47575"), B1, B2, C2]],
  ["days that count from 1904, in words", () => changed(WORKBOOK, "<bookViews>", '<workbookPr date1904="true"/><bookViews>'), [A1, A2.replace("46113", "47575"), B1, B2, C2]],
  ["a day as a date", () => changed(SHEET, 's="1"><v>46113</v>', 's="1" t="d"><v>2026-04-01T00:00:00</v>'), [A1, A2, B1, B2, C2]],
  ["a > in the name of a sheet", () => changed(WORKBOOK, 'name="Sheet1"', 'name="KPIs -> 2026"'), [A1, A2, B1, B2, C2].map((cell) => cell.replace("Sheet1", "KPIs -> 2026"))],
  ["a > in a number format", () => changed(STYLES, "<fonts", '<numFmts count="1"><numFmt numFmtId="164" formatCode="[>=0.1]0%;0.0%"/></numFmts><fonts'), [A1, A2, B1, B2, C2]],
  ["blanks around the signs", () => changed(SHEET, 'c r="A1" t="s"', "c r = 'A1'\n  t = \"s\""), [A1, A2, B1, B2, C2]],
  ["rows and cells without a place", () => changed(SHEET, / r="[A-C]?\d"/g, ""), [A1, A2, B1, B2, C2]],
  ["the workbook under another name", () => moved(WORKBOOK, "xl/workbook22.xml"), [A1, A2, B1, B2, C2]],
  ["the workbook at the root", () => moved(WORKBOOK, "workbook.xml"), [A1, A2, B1, B2, C2]],
])("both readers see the same: %s", async (_, file, expected) =>
  expect(await bothSee(file())).toEqual([...expected].sort()),
); // prettier-ignore

/** `READ=folder` has both readers read every workbook in a folder of one's own. */
const { READ = "" } = process.env;
const own = READ === "" ? [] : readdirSync(READ).filter((name) => /\.xls[xm]$/.test(name));

(own.length > 0 ? test.each(own) : test.skip.each(["no folder"]))(
  "both readers see the same in %s",
  async (name) => {
    await bothSee(new Uint8Array(readFileSync(path.join(READ, name))));
  },
);

test.each([
  ["nothing", new Uint8Array()],
  ["a text", strToU8("KPI;Target")],
  ["an archive without a workbook", packed({ "hello.txt": "hello" })],
  ["an archive of nothing", Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...new Uint8Array(18)])],
  ["a binary workbook", packed({ "xl/workbook.bin": "x" })],
  ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ["half a workbook", FILE.slice(0, FILE.length / 2)],
])("both readers refuse %s in the same words", async (_, bytes) => {
  const [byInspect, byPreview] = [await seenByInspect(bytes, "a.xlsx"), seenByPreview(bytes, "a.xlsx")];
  const sentence = "refused" in byInspect ? byInspect.refused : "read";
  expect({ refused: sentence.replace("an .xlsx, .xlsm or .csv", "an .xlsx or .xlsm") }).toEqual(byPreview);
  expect(sentence).toMatch(/^"a.xlsx" is .+\.$/);
});
