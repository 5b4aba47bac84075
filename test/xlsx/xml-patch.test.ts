import { parseXml, type XmlElement } from "../../src/xlsx/xml";
import { patchPart, replaceChildren, tag } from "../../src/xlsx/xml-patch";

function rootOf(source: string): XmlElement {
  const root = parseXml(source, "sheetData");
  if (!root) throw new Error("not well-formed");
  return root;
}

/** The part with these children put in, in the order in which they are given. */
function patched(source: string, children: readonly (readonly [string, string])[]): string {
  const root = rootOf(source);
  return patchPart(
    source,
    root,
    children.flatMap(([name, text]) => replaceChildren(root, name, text)),
  );
}

const data = tag("sheetData", {}, '<row r="2"/>');
const columns = tag("cols", {}, '<col min="1" max="1"/>');
const views = tag("sheetViews", {}, '<sheetView workbookViewId="0"/>');

test.each([
  ["what is new comes before what was replaced at the same place", [["sheetData", data], ["cols", columns]]],
  ["in whatever order it is given", [["cols", columns], ["sheetData", data]]],
] as const)("%s", (_, children) =>
  expect(patched("<worksheet><sheetData><row/></sheetData></worksheet>", children)).toBe(
    `<worksheet>${columns}${data}</worksheet>`,
  ),
); // prettier-ignore

test("several new children at one place stand in the order of the format", () => {
  const source = "<worksheet><sheetData/><pageMargins/></worksheet>";
  const rules = "<conditionalFormatting/>";
  const merges = tag("mergeCells", {}, '<mergeCell ref="A1:B1"/>');
  expect(patched(source, [["cols", columns], ["sheetViews", views]])).toBe(
    `<worksheet>${views}${columns}<sheetData/><pageMargins/></worksheet>`,
  ); // prettier-ignore
  expect(patched(source, [["conditionalFormatting", rules], ["mergeCells", merges]])).toBe(
    `<worksheet><sheetData/>${merges}${rules}<pageMargins/></worksheet>`,
  ); // prettier-ignore
});

test("what is added speaks with the prefix of the part, and what is kept stays as it is", () => {
  const source = '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>';
  const kept = "<row><x:c><x:v><![CDATA[<c r >]]></x:v></x:c></row>";
  expect(patched(source, [["sheetData", tag("sheetData", {}, kept)]])).toBe(
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v><![CDATA[<c r >]]></x:v></x:c></x:row></x:sheetData></x:worksheet>',
  );
});

test("an empty root gets an end tag for what goes into it", () => {
  expect(patched('<?xml version="1.0"?>\n<worksheet xmlns="m" />\n', [["cols", columns]])).toBe(
    `<?xml version="1.0"?>\n<worksheet xmlns="m">${columns}</worksheet>\n`,
  );
});

test("edits that overlap are a bug, not a damaged file", () => {
  const source = "<worksheet><cols/></worksheet>";
  const root = rootOf(source);
  const twice = [...replaceChildren(root, "cols", "<cols/>"), { start: 12, end: 14, text: "" }];
  expect(() => patchPart(source, root, twice)).toThrow("overlap");
});
