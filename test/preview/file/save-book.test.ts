import { CellValueType } from "@univerjs/presets";
import { needsArrayMark } from "../../../preview/file/array-formulas";
import { saveBook } from "../../../preview/file/save-book";
import { settled } from "../../../preview/page/settled";
import type { Book } from "../../../preview/book";
import { parseXml } from "../../../src/xlsx/xml";
import {
  closeSpreadsheet,
  front,
  openFile,
  partsOf,
  sheetRelationships,
  shown,
  tablePart,
  xlsx,
} from "../../kit/xlsx";

afterAll(closeSpreadsheet);

const ROWS =
  '<row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>KPI</t></is></c><c r="B1" t="inlineStr"><is><t>Target</t></is></c><c r="C1" t="inlineStr"><is><t>Actual</t></is></c></row>' +
  '<row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>NPS</t></is></c><c r="B2"><v>40</v></c><c r="C2" cm="1"><v>41.000000000000007</v></c></row>' +
  '<row r="3" spans="1:3"><c r="A3" t="inlineStr"><is><t>Churn</t></is></c><c r="B3"><v>2</v></c><c r="C3"><f aca="1">B3*2</f><v>4</v></c></row>';

/** Everything here but the cells is unknown to the spreadsheet, and must come back all the same. */
const FOREIGN =
  '<dataValidations count="1"><dataValidation type="list" sqref="A2:A9"><formula1>"NPS,Churn"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" location="Sheet1!C2" display="NPS"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId7"/>';

const file = (): Uint8Array =>
  xlsx(`<sheetData>${ROWS}</sheetData>${FOREIGN}`, {
    ...sheetRelationships({ rId7: ["drawing", "../drawings/drawing1.xml"] }),
    "xl/drawings/drawing1.xml": "<drawing>a chart</drawing>",
    "xl/vbaProject.bin": "a macro",
    "customXml/item1.xml": '<notes xmlns="urn:somebody">theirs</notes>',
  });

const PART_ID = "{4F4B5250-554C-4345-8000-00000000000A}";

/** Saves and unpacks. */
const saved = async (book: Book): Promise<Record<string, string>> => partsOf(await saveBook(book));
const sheetOf = (parts: Record<string, string>): string => parts["xl/worksheets/sheet1.xml"] ?? "";

test("a workbook that nobody changed is saved byte for byte", async () => {
  const original = file();
  expect(await saveBook(await openFile(original))).toEqual(original);
});

test("one changed cell changes that cell and nothing else", async () => {
  const book = await openFile(file());
  front(book).getRange("B2").setValue(45);
  const [before, after] = [partsOf(file()), await saved(book)];
  const changed =
    '<row r="2"><c r="A2" t="inlineStr"><is><t>NPS</t></is></c><c r="B2"><v>45</v></c><c r="C2" cm="1"><v>41.000000000000007</v></c></row>';
  const expected = sheetOf(before).replace(/<row r="2"[\s\S]*?<\/row>/, changed);
  expect(after).toEqual({ ...before, "xl/worksheets/sheet1.xml": expected });
});

test("a text is saved as a text, also one that looks like markup or a formula", async () => {
  const book = await openFile(file());
  front(book).getRange("A2").setValue('R&D <"new">');
  const again = await openFile(await saveBook(book));
  expect(shown(again, "A2")).toEqual([['R&D <"new">']]);
});

test("our functions are saved under the name that Excel gives them, with their result as text", async () => {
  const book = await openFile(file());
  front(book).getRange("D2").setValue({ f: "=OKR.HEALTH(C2,B2)", v: "On track" });
  expect(sheetOf(await saved(book))).toContain(
    '<c r="D2" t="str"><f>_xldudf_OKR_HEALTH(C2,B2)</f><v>On track</v></c>',
  );
});

test.each([
  ["IF(ISBLANK(B2:C2),0,B2:C2)", true],
  ['OKR.HEALTH(OKR.LATEST(IF(ISBLANK($B2:$C2),"",$B2:$C2)),1)', true],
  ["IF((B:B),1,0)", true],
  ['IF(T[Actual]="x",1,0)', true],
  ["ISBLANK(T[[#This Row],[Jan]:[Oct]])", true],
  ["OKR.LATEST(B2:C2)", false],
  ["IF(COUNTA(B2:C2)=0,1,0)", false],
  ['IF(INDEX($K:$K,MATCH(A2,$J:$J,0))="","",1)', false],
  ['IF(B2="A1:B2",1,0)', false],
  ["IF(ISBLANK(T[[#This Row],[Actual]]),1,'Jan:Feb'!B2)", false],
])("%s is marked as an array: %s", (formula, isMarked) => expect(needsArrayMark(formula)).toBe(isMarked));

test("a formula that looks at an area cell by cell is saved so that Excel puts no @ in front of the area", async () => {
  const book = await openFile(file());
  front(book).getRange("D2").setValue({ f: '=OKR.LATEST(IF(ISBLANK(B2:C2),"",B2:C2))', v: 41 });
  front(book).getRange("E2").setValue({ f: "=COUNTA(IF(B2:C2=0,1,0))", v: 2 });
  const parts = await saved(book);
  expect(sheetOf(parts)).toContain('<c r="D2" cm="1"><f t="array" ref="D2">_xldudf_OKR_LATEST(IF(');
  expect(sheetOf(parts)).toContain('<c r="E2" cm="1"><f t="array" ref="E2">');
  expect(parts["xl/metadata.xml"]).toContain(
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
  );
  expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/metadata.xml"');
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain('/sheetMetadata" Target="/xl/metadata.xml"');
  const again = await openFile(await saveBook(book));
  expect(front(again).getRange("E2").getFormula()).toBe("=COUNTA(IF(B2:C2=0,1,0))");
});

test("an array formula that moves keeps its mark, and a plain one gets none", async () => {
  const rows = ROWS.replace(
    '<c r="C3"><f aca="1">B3*2</f><v>4</v></c>',
    '<c r="C3" cm="1"><f t="array" ref="C3">SUM(IF(B2:B3&gt;1,1,0))</f><v>2</v></c><c r="D3"><f>SUM(IF(B2:B3&gt;1,1,0))</f><v>1</v></c>',
  );
  const book = await openFile(xlsx(`<sheetData>${rows}</sheetData>`));
  front(book).insertRowsAfter(1, 1);
  await settled(book.api);
  const sheet = sheetOf(await saved(book));
  expect(sheet).toContain('<c r="C4" cm="1"><f t="array" ref="C4">');
  expect(sheet).toMatch(/<c r="D4"><f>SUM/);
});

describe("results that the spreadsheet finds otherwise than the file", () => {
  /** The volatile formula is calculated at once when the file is opened, and comes to 4. */
  const odd = (): Uint8Array =>
    xlsx(
      `<sheetData>${ROWS.replace('<f aca="1">B3*2</f><v>4</v>', "<f>B3*2+0*NOW()</f><v>5</v>").replace(
        "</row>",
        '<c r="D1"><f>B2/10</f><v>4</v></c></row>',
      )}</sheetData>`,
    );
  const opened = async () => {
    const book = await openFile(odd());
    await settled(book.api);
    expect(shown(book, "C3")).toEqual([["4"]]);
    return book;
  };

  test("stay as the file has them while nothing that they look at changes, wherever they move", async () => {
    const book = await opened();
    front(book).getRange("B2").setValue(50);
    await settled(book.api);
    const parts = await saved(book);
    expect(sheetOf(parts)).toContain('<c r="C3"><f>B3*2+0*NOW()</f><v>5</v></c>');
    expect(sheetOf(parts)).toContain('<c r="D1"><f>B2/10</f><v>5</v></c>');
    front(book).insertRowsAfter(1, 1);
    await settled(book.api);
    const moved = await saved(book);
    expect(sheetOf(moved)).toContain('<c r="C4"><f>B4*2+0*NOW()</f><v>5</v></c>');
    expect(moved["xl/workbook.xml"]).toBe(partsOf(odd())["xl/workbook.xml"]);
  });

  test("are left to Excel as soon as something does", async () => {
    const book = await opened();
    front(book).getRange("B3").setValue(3);
    await settled(book.api);
    const parts = await saved(book);
    expect(sheetOf(parts)).toContain('<c r="C3"><f>B3*2+0*NOW()</f></c>');
    expect(parts["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

test("an inserted row moves the cells below, with formulas that follow", async () => {
  const book = await openFile(file());
  front(book).insertRowsAfter(1, 1);
  await settled(book.api);
  const again = await openFile(await saveBook(book));
  expect(shown(again, "A4:C4")).toEqual([["Churn", "2", "4"]]);
  expect(front(again).getRange("C4").getFormula()).toBe("=B4*2");
  expect(shown(again, "A3:C3")).toEqual([["", "", ""]]);
});

test("lists of choices and links follow their cells when rows come and go", async () => {
  const book = await openFile(file());
  front(book).insertRowsAfter(0, 2);
  front(book).deleteColumn(1);
  await settled(book.api);
  const sheet = sheetOf(await saved(book));
  expect(sheet).toContain('<dataValidation type="list" sqref="A4:A11">');
  expect(sheet).toContain('<hyperlink ref="A4"');
});

test("a formula shared by the cells below it is written out when the first of them goes", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*10</f><v>10</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>20</v></c></row>';
  const book = await openFile(xlsx(`<sheetData>${rows}</sheetData>`));
  front(book).getRange("B1").setValue({ v: 5, f: null });
  const again = await openFile(await saveBook(book));
  expect(front(again).getRange("B2").getFormula()).toBe("=A2*10");
  expect(shown(again, "B1:B2")).toEqual([["5"], ["20"]]);
});

test("looks that were added are saved, and the old ones keep their numbers", async () => {
  const book = await openFile(file());
  front(book).getRange("A1").setFontWeight("bold").setBackground("#1F3A5F");
  front(book).getRange("B2").setNumberFormat("0.0%");
  const again = await openFile(await saveBook(book));
  expect(front(again).getRange("A1").getCellStyleData()).toMatchObject({ bl: 1, bg: { rgb: "#1F3A5F" } });
  expect(front(again).getRange("B2").getNumberFormat()).toBe("0.0%");
  expect(front(again).getRange("C2").getCellStyleData()).toEqual(front(await openFile(file())).getRange("C2").getCellStyleData()); // prettier-ignore
});

test("a rule on a word, a new sheet, a name and a hidden column come back", async () => {
  const book = await openFile(file());
  const workbook = book.api.getActiveWorkbook();
  const sheet = front(book);
  const rule = sheet.newConditionalFormattingRule().whenTextEqualTo("Off track").setBackground("#FDE7E9").setRanges([sheet.getRange("D2:D9").getRange()]).build(); // prettier-ignore
  sheet.addConditionalFormattingRule(rule);
  sheet.hideColumns(1);
  workbook?.create("OKR Links", 50, 10).getRange("A1").setValue("Key result");
  workbook?.insertDefinedName("OKR_AsOf", "Sheet1!$B$2");
  const parts = await saved(book);
  expect(parts["xl/workbook.xml"]).toMatch(
    /<sheet name="OKR Links" sheetId="2" r:id="rId3"\/>|sheetId="2" r:id="rId3" name="OKR Links"/,
  );
  const again = await openFile(await saveBook(book));
  const reopened = again.api.getActiveWorkbook();
  const first = reopened?.getSheetByName("Sheet1");
  expect(first?.getConditionalFormattingRules()).toEqual([
    expect.objectContaining({
      rule: expect.objectContaining({ value: "Off track", style: { bg: { rgb: "#FDE7E9" } } }) as unknown,
    }),
  ]);
  expect(first?.getSheet().getConfig().columnData[1]?.hd).toBe(1);
  expect(reopened?.getSheetByName("OKR Links")?.getRange("A1").getValue()).toBe("Key result");
  expect(reopened?.getDefinedName("OKR_AsOf")?.getFormulaOrRefString()).toBe("Sheet1!$B$2");
});

test("texts that look like markup, escapes or formulas stay those texts, and so do the names of a table", async () => {
  const texts = ["_x0041_", " = 1", "＝1+1", "  led by blanks", "a\u0007b", "two\nlines", "]]>", "&#x41;"];
  const book = await openFile(file());
  texts.forEach((text, index) => {
    front(book)
      .getRange(index + 9, 0)
      .setValue({ v: text, t: CellValueType.STRING });
  });
  const again = await openFile(await saveBook(book));
  expect(
    texts.map((_, index) =>
      front(again)
        .getRange(index + 9, 0)
        .getCellData(),
    ),
  ).toEqual(texts.map((text) => expect.objectContaining({ v: text }) as unknown));
  expect(
    texts.map((_, index) =>
      front(again)
        .getRange(index + 9, 0)
        .getFormula(),
    ),
  ).toEqual(texts.map(() => ""));
});

test("a table's name and headings cannot break out of their quotes", async () => {
  const sheet = `<sheetData>${ROWS}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  const part = tablePart("T&quot; x=&quot;1&quot;&gt;&lt;evil/&gt;", "A1:C3", ["KPI", "Target", "Actual"]);
  const parts = { ...sheetRelationships({ rId1: ["table", "../tables/table1.xml"] }), "xl/tables/table1.xml": part }; // prettier-ignore
  const book = await openFile(xlsx(sheet, parts));
  front(book).getRange("C1").setValue('Last\n"updated" <&>');
  const table = parseXml((await saved(book))["xl/tables/table1.xml"] ?? "");
  expect(table?.children.map(({ name }) => name)).toEqual(["tableColumns", "tableStyleInfo"]);
  expect(table?.attributes).toMatchObject({ name: 'T" x="1"><evil/>', ref: "A1:C3" });
  expect(table?.children[0]?.children[2]?.attributes.name).toBe('Last_x000a_"updated" <&>');
});

test("a workbook that counts from 1904 is shown as it means and saved as it counts", async () => {
  const styles = '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'; // prettier-ignore
  const plain = partsOf(xlsx("<sheetData/>"));
  const counted = xlsx('<sheetData><row r="1"><c r="A1" s="1"><v>44651</v></c><c r="B1" s="1"/><c r="C1"><v>7</v></c></row></sheetData>', {
    "xl/workbook.xml": (plain["xl/workbook.xml"] ?? "").replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
    "xl/styles.xml": (plain["xl/styles.xml"] ?? "").replace(/<cellXfs.*<\/cellXfs>/, styles),
  }); // prettier-ignore
  const book = await openFile(counted);
  expect(shown(book, "A1")).toEqual([["4/1/2026"]]);
  expect(await saveBook(book)).toEqual(counted);
  front(book).getRange("B1").setValue(46114);
  front(book).getRange("C1").setValue(8);
  const sheet = sheetOf(await saved(book));
  expect(sheet).toContain(
    '<c r="A1" s="1"><v>44651</v></c><c r="B1" s="1"><v>44652</v></c><c r="C1"><v>8</v></c>',
  );
});

test("a sheet without a column of its own keeps none after one came and went", async () => {
  const withColumn = xlsx(`<cols><col min="2" max="2" width="30" customWidth="1"/></cols><sheetData>${ROWS}</sheetData>`); // prettier-ignore
  const book = await openFile(withColumn);
  const columns = front(book).getSheet().getConfig().columnData;
  delete columns[1];
  expect(sheetOf(await saved(book))).not.toContain("<cols");
});

test("a table grows by a column, and keeps what the file says of the others", async () => {
  const sheet = `<sheetData>${ROWS}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  const part = tablePart("Kpis", "A1:C3", ["KPI", "Target", "Actual"]).replace('name="Actual"/>', 'name="Actual"><calculatedColumnFormula>B2*2</calculatedColumnFormula></tableColumn>'); // prettier-ignore
  const book = await openFile(xlsx(sheet, { ...sheetRelationships({ rId1: ["table", "../tables/table1.xml"] }), "xl/tables/table1.xml": part })); // prettier-ignore
  front(book).getRange("D1").setValue("Health");
  const id = book.api.getActiveWorkbook()?.getTableInfoByName("Kpis")?.id ?? "";
  await book.api.executeCommand("sheet.command.set-table-config", { unitId: book.api.getActiveWorkbook()?.getId(), tableId: id, updateRange: { newRange: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 3 } } }); // prettier-ignore
  const table = (await saved(book))["xl/tables/table1.xml"] ?? "";
  expect(table).toContain('ref="A1:D3"');
  expect(table).toContain('<tableColumn id="3" name="Actual"><calculatedColumnFormula>B2*2</calculatedColumnFormula></tableColumn><tableColumn id="4" name="Health"/>'); // prettier-ignore
});

test("a new column of a table tells the formula that all its rows have, so that Excel fills rows to come", async () => {
  const sheet = `<sheetData>${ROWS}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  const part = tablePart("Kpis", "A1:C3", ["KPI", "Target", "Actual"]);
  const book = await openFile(xlsx(sheet, { ...sheetRelationships({ rId1: ["table", "../tables/table1.xml"] }), "xl/tables/table1.xml": part })); // prettier-ignore
  front(book).getRange("D1").setValue("Share");
  for (const place of ["D2", "D3"])
    front(book).getRange(place).setValue({ f: "=Kpis[[#This Row],[Actual]]/2" });
  const id = book.api.getActiveWorkbook()?.getTableInfoByName("Kpis")?.id ?? "";
  await book.api.executeCommand("sheet.command.set-table-config", { unitId: book.api.getActiveWorkbook()?.getId(), tableId: id, updateRange: { newRange: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 3 } } }); // prettier-ignore
  expect((await saved(book))["xl/tables/table1.xml"]).toContain(
    '<tableColumn id="4" name="Share"><calculatedColumnFormula>Kpis[[#This Row],[Actual]]/2</calculatedColumnFormula></tableColumn>',
  );
});

test("rules of one area stay together when another rule comes", async () => {
  const rule = (priority: number, word: string): string =>
    `<cfRule type="cellIs" priority="${priority}" operator="equal"><formula>"${word}"</formula></cfRule>`;
  const group = `<conditionalFormatting sqref="C2:C3">${rule(1, "a")}${rule(2, "b")}</conditionalFormatting>`;
  const book = await openFile(xlsx(`<sheetData>${ROWS}</sheetData>${group}`));
  const sheet = front(book);
  sheet.addConditionalFormattingRule(sheet.newConditionalFormattingRule().whenTextEqualTo("c").setBackground("#FDE7E9").setRanges([sheet.getRange("B2:B3").getRange()]).build()); // prettier-ignore
  expect(sheetOf(await saved(book))).toContain(group);
});

test("new rules of one area come together, the last one first", async () => {
  const book = await openFile(xlsx(`<sheetData>${ROWS}</sheetData>`));
  const sheet = front(book);
  const add = (word: string, area: string): void => {
    sheet.addConditionalFormattingRule(sheet.newConditionalFormattingRule().whenTextEqualTo(word).setBackground("#FDE7E9").setRanges([sheet.getRange(area).getRange()]).build()); // prettier-ignore
  };
  for (const word of ["red", "green"]) add(word, "B2:B3");
  add("red", "C2:C3");
  const groups =
    sheetOf(await saved(book)).match(/<conditionalFormatting.*?<\/conditionalFormatting>/g) ?? [];
  expect(
    groups.map((group) => [/sqref="([^"]*)"/.exec(group)?.[1], group.split("<cfRule").length - 1]),
  ).toEqual([
    ["C2:C3", 1],
    ["B2:B3", 2],
  ]);
});

test("a formula that took over the date format of the cell it names changes nothing in the file", async () => {
  const styles = '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'; // prettier-ignore
  const plain = partsOf(xlsx("<sheetData/>"));
  const original = xlsx('<sheetData><row r="1"><c r="A1" s="1"><v>46113</v></c><c r="B1"><f>A1</f><v>46113</v></c></row></sheetData>', {
    "xl/styles.xml": (plain["xl/styles.xml"] ?? "").replace(/<cellXfs.*<\/cellXfs>/, styles),
  }); // prettier-ignore
  const book = await openFile(original);
  front(book).getRange("B1").setNumberFormat("m/d/yyyy");
  expect(await saveBook(book)).toEqual(original);
});

test("our XML part is added, changed and taken away again; theirs stays", async () => {
  const book = await openFile(file());
  book.xmlParts.push({
    id: PART_ID,
    namespaceUri: "urn:okr-pulse",
    xml: '<okr xmlns="urn:okr-pulse">1</okr>',
  });
  const withPart = await saveBook(book);
  const again = await openFile(withPart);
  expect(again.xmlParts).toEqual([
    { id: PART_ID, namespaceUri: "urn:okr-pulse", xml: '<okr xmlns="urn:okr-pulse">1</okr>' },
  ]);
  again.xmlParts.splice(0);
  const after = await saved(again);
  expect(Object.keys(after).sort()).toEqual(Object.keys(partsOf(file())).sort());
  expect(after["customXml/item1.xml"]).toContain("theirs");
});

test("a new workbook is saved and opened like any other", async () => {
  const book = await openFile(xlsx("<sheetData/>"));
  front(book)
    .getRange("B3")
    .setValue(1 / 3);
  expect(sheetOf(await saved(book))).toContain("<v>0.3333333333333333</v>");
  expect(shown(await openFile(await saveBook(book)), "B3")[0]?.[0]).toMatch(/^0\.33/);
});
