import { strToU8, zipSync } from "fflate";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { rowsOf } from "../../src/xlsx/sheet-cells";
import { parseXml } from "../../src/xlsx/xml";
import { busySince, plainPass } from "../kit/busy-time";
import { seenByInspect, seenByPreview, type Seen } from "../kit/both-readers";
import { partsOf, xlsx } from "../kit/xlsx";

/** Far above what any of these takes, far below what the faults took that they are here for. */
jest.setTimeout(15_000);

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const ONE_CELL = ["Sheet1!A1 = number 1"];

let pass: number;
beforeAll(() => {
  pass = plainPass();
});

/** Both readers in the time of so many plain passes, two to four seconds; what the faults took was minutes, or no end. */
const MOST_PLAIN_PASSES = 10;

async function seen(file: Uint8Array): Promise<readonly [Seen, Seen]> {
  const start = process.cpuUsage();
  const answers = [await seenByInspect(file, "Book1.xlsx"), seenByPreview(file, "Book1.xlsx")] as const;
  expect(busySince(start) / pass).toBeLessThan(MOST_PLAIN_PASSES);
  return answers;
}

const refused = (words: RegExp): unknown => ({ refused: expect.stringMatching(words) as unknown });
const deep = (levels: number): string => "<x>".repeat(levels) + "</x>".repeat(levels);

test.each<readonly [string, string, RegExp]>([
  ["a cell far to the right", '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', /a cell ZZZZZZ1, which is outside/],
  ["a cell one column too far", '<row r="1"><c r="XFE1"><v>1</v></c></row>', /a cell XFE1/],
  ["a cell without letters", '<row r="1"><c r="1"><v>1</v></c></row>', /a cell 1, which/],
  ["a row far below", '<row r="4294967290"><c r="A1"><v>1</v></c></row>', /a row 4294967290/],
  ["a row one too far", '<row r="1048577"><c r="A1"><v>1</v></c></row>', /a row 1048577/],
  ["a row that is none", '<row r="__proto__"><c r="A1"><v>1</v></c></row>', /a row __proto__/],
  ["a row above the first", '<row r="0"><c r="A1"><v>1</v></c></row>', /a row 0/],
  ["ten thousand opened tags", "<".repeat(10_000), /not well-formed|does not end/],
  ["a character that there is not", '<row r="1"><c r="A1" t="str"><v>&#x110000;</v></c></row>', /nobody knows what &#x110000;/],
  ["a word of the language for an entity", '<row r="1"><c r="A1" t="str"><v>&constructor;</v></c></row>', /nobody knows what &constructor;/],
  ["elements within each other for ever", deep(100_000), /do not fit|not well-formed/],
])("%s is refused in a sentence", async (_, rows, words) => {
  const answers = await seen(xlsx(`<sheetData>${rows}</sheetData>`));
  expect(answers).toEqual([refused(words), refused(words)]);
}); // prettier-ignore

test.each([
  ["a merge of the whole sheet", `<sheetData>${CELL}</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`],
  ["columns from a billion before the first", `<cols><col min="-1e9" max="3" width="9" hidden="1"/></cols><sheetData>${CELL}</sheetData>`],
  ["columns to a billion behind the last", `<cols><col min="1" max="1e9" width="9" hidden="1"/></cols><sheetData>${CELL}</sheetData>`],
  ["columns that are none", `<cols><col min="constructor" max="NaN" width="9" hidden="1"/></cols><sheetData>${CELL}</sheetData>`],
  ["a lone cell at the end of the sheet", `<sheetData>${CELL}<row r="1048576" hidden="1"/></sheetData>`],
])("%s does no harm", async (_, sheet) => {
  const answers = await seen(xlsx(sheet));
  expect(answers).toEqual([ONE_CELL, ONE_CELL]);
}); // prettier-ignore

test("a merge of the whole sheet reaches no further than what is used", async () => {
  const file = xlsx(
    `<sheetData>${CELL}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
  );
  const { grids } = await readWorkbookFile(file, "Book1.xlsx");
  expect(grids[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 200, right: 200 }]);
});

describe("a small file that unpacks to a large one is refused before it fills the memory", () => {
  const parts = Object.entries(partsOf(xlsx("<sheetData/>"))).map(
    ([path, text]) => [path, strToU8(text)] as const,
  );
  const with_ = (more: Record<string, Uint8Array>): Uint8Array =>
    zipSync(Object.fromEntries([...parts, ...Object.entries(more)]), { level: 9 });

  test("in one part", async () => {
    const bomb = with_({ "xl/theme/theme1.xml": new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await seen(bomb)).toEqual([refused(/too large/), refused(/too large/)]);
  });

  test("in more cells than memory holds, though they shrink no more than a sheet does", async () => {
    const row = `<row>${"<c/>".repeat(10_000)}</row>`;
    const full = zipSync({ "xl/worksheets/sheet1.xml": strToU8(row.repeat(1_001)) }, { level: 0 });
    const tooMany = refused(/more than ten million cells/);
    expect(await seen(full)).toEqual([tooMany, tooMany]);
  });

  test("in tens of thousands of parts", async () => {
    const many = Array.from({ length: 21_000 }, (_, index) => [`xl/${index}.xml`, new Uint8Array()] as const);
    expect(await seen(with_(Object.fromEntries(many)))).toEqual([refused(/too large/), refused(/too large/)]);
  });

  test("with sizes that are not true", async () => {
    const bytes = xlsx(`<sheetData>${CELL.repeat(200)}</sheetData>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 5_000)
        view.setUint32(at + 24, 1_000, true);
    }
    expect(await seen(bytes)).toEqual([refused(/damaged/), refused(/damaged/)]);
  });
});

describe("a .csv", () => {
  const open = (length: number): Uint8Array =>
    strToU8(`KPI,Target\n"NPS,40\n${"more,text\n".repeat(length)}`);

  test("of 50 MB with a quotation mark that never closes is refused in no time", async () => {
    const file = open(5_000_000);
    const start = process.cpuUsage();
    await expect(readWorkbookFile(file, "plan.csv")).rejects.toThrow(/opens in line 2 is never closed/);
    expect(busySince(start) / pass).toBeLessThan(MOST_PLAIN_PASSES / 2);
  });

  test("that is small keeps what follows such a mark as one text, as Excel does", async () => {
    const { grids } = await readWorkbookFile(open(2), "plan.csv");
    expect(grids[0]?.rows[1]?.map(({ value }) => value)).toEqual(["NPS,40\nmore,text\nmore,text\n"]);
  });

  test("with more columns than a sheet has is refused", async () => {
    await expect(readWorkbookFile(strToU8(",".repeat(20_000)), "plan.csv")).rejects.toThrow(
      /more rows or columns/,
    );
  });

  test("with a hundred thousand quotation marks takes no longer than its length", async () => {
    const start = process.cpuUsage();
    await readWorkbookFile(strToU8(`a,b\n${'"x""y",1\n'.repeat(30_000)}`), "plan.csv");
    expect(busySince(start) / pass).toBeLessThan(MOST_PLAIN_PASSES / 2);
  });
});

/** What takes less is over before anybody notices, and too short to be measured. */
const NOISE_MILLISECONDS = 150;

/** How much longer four times the text takes; linear is 4, quadratic 16. */
function growth(run: (length: number) => unknown): number {
  const time = (length: number): number => {
    const start = process.cpuUsage();
    run(length);
    return busySince(start);
  };
  time(50_000);
  const small = Math.min(time(50_000), time(50_000), time(50_000));
  const large = Math.min(time(200_000), time(200_000));
  return large < NOISE_MILLISECONDS ? 1 : large / small;
}

test.each<readonly [string, (length: number) => string]>([
  ["opened tags", (length) => "<".repeat(length)],
  ["opened comments", (length) => "<!-- ".repeat(length)],
  ["opened CDATA", (length) => `<a>${"<![CDATA[".repeat(length)}`],
  ["an endless name", (length) => `<${"a".repeat(length)}`],
  ["an endless attribute", (length) => `<a ${"b".repeat(length)}>`],
  ["opened quotes", (length) => `<a ${'b="'.repeat(length)}>`],
  ["opened entities", (length) => `<a>${"&#x".repeat(length)}</a>`],
  ["blanks in a tag", (length) => `<a ${" ".repeat(length)}>`],
  ["cells that do not end", (length) => "<row><c><v>".repeat(length)],
])("text of XML is scanned in linear time: %s", (_, text) => {
  const scan = (length: number): void => {
    parseXml(text(length));
    try {
      rowsOf(text(length));
    } catch {
      // What is malformed is refused; here only the time counts.
    }
  };
  expect(growth(scan)).toBeLessThan(10);
});
