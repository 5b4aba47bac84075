import { encodeXml, type XmlElement } from "./xml";

/** A stretch of a text and what it becomes. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; everything between them stays letter by letter. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, order) => ({ edit, order }));
  ordered.sort((one, other) => one.edit.start - other.edit.start || one.order - other.order);
  let result = "";
  let position = 0;
  for (const { edit } of ordered) {
    result += source.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + source.slice(position);
}

type AttributeValue = string | number | undefined;

/** `tag("c", { r: "A1", s: undefined }, "<v>1</v>")` → `<c r="A1"><v>1</v></c>`; content must be encoded already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${encodeXml(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** The order in which the parts of a worksheet must stand (ECMA-376 18.3.1.99). */
const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** The order in which the parts of a workbook must stand (ECMA-376 18.2.27). */
const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The order in which the parts of a style sheet must stand (ECMA-376 18.8.39). */
const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: WORKSHEET_ORDER,
  workbook: WORKBOOK_ORDER,
  styleSheet: STYLES_ORDER,
};

/**
 * The edits that put `text` in place of all children of that name, or where the format wants such a child to stand.
 * An empty text takes them away.
 */
export function replaceChildren(root: XmlElement, name: string, text: string): readonly Edit[] {
  const [first, ...others] = root.children.filter((element) => element.name === name);
  const removals = others.map(({ start, end }) => ({ start, end, text: "" }));
  if (first) return [{ start: first.start, end: first.end, text }, ...removals];
  if (text === "") return [];
  const order = ORDERS[root.name] ?? [];
  const behind = new Set(order.slice(order.indexOf(name) + 1));
  const next = root.children.find((element) => behind.has(element.name));
  const start = next?.start ?? root.contentEnd;
  return [{ start, end: start, text }];
}
