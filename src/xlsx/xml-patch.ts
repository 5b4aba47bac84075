import { encodeAttribute, type XmlElement } from "./xml";

/** A stretch of a text and what it becomes. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Among insertions at one place: where the format wants the element to stand, the lowest first. */
  readonly rank?: number;
}

/**
 * Applies edits that do not overlap; everything between them stays letter by letter. What is inserted where another
 * edit begins comes before that edit's text, several insertions at one place in the order of their ranks.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort(
    (one, other) =>
      one.start - other.start ||
      Number(one.end > one.start) - Number(other.end > other.start) ||
      (one.rank ?? 0) - (other.rank ?? 0),
  );
  let result = "";
  let position = 0;
  for (const { start, end, text } of ordered) {
    if (start < position) throw new Error(`Two edits overlap at ${start}.`);
    result += source.slice(position, start) + text;
    position = end;
  }
  return result + source.slice(position);
}

/**
 * Applies edits to the text of a part. Some programs write `x:row` for `row`, with a prefix on every element; what is
 * added must then speak the same way.
 */
export function patchPart(source: string, root: XmlElement, edits: readonly Edit[]): string {
  const prefix = prefixOf(source, root);
  const spoken = edits.map((edit) => ({ ...edit, text: withPrefix(edit.text, prefix) }));
  const isEmpty = root.contentStart === root.end;
  if (!isEmpty || edits.length === 0) return applyEdits(source, spoken);
  // What goes into an empty `<Relationships/>` needs an end tag to stand before.
  const name = /^<([^\s/>]+)/.exec(source.slice(root.start, root.end))?.[1] ?? root.name;
  const content = applyEdits(
    "",
    spoken.map((edit) => ({ ...edit, start: 0, end: 0 })),
  );
  const open = source.slice(0, root.end).replace(/\s*\/>$/, ">");
  return `${open}${content}</${name}>${source.slice(root.end)}`;
}

/** `x:` where the root is `<x:workbook>`, else nothing. */
function prefixOf(source: string, root: XmlElement): string {
  return /^<([^\s/>:]+:)/.exec(source.slice(root.start, root.start + 100))?.[1] ?? "";
}

const BARE_TAG = /<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)(?=[A-Za-z]\w*[\s/>])/g;

function withPrefix(text: string, prefix: string): string {
  if (prefix === "") return text;
  return text.replace(BARE_TAG, (whole, slash?: string) =>
    slash === undefined ? whole : `<${slash}${prefix}`,
  );
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `tag("c", { r: "A1", s: undefined }, "<v>1</v>")` → `<c r="A1"><v>1</v></c>`; content must be encoded already. */
export function tag(name: string, attributes: Attributes, content = ""): string {
  const start = startTag(name, attributes);
  return content === "" ? `${start.slice(0, -1)}/>` : `${start}${content}</${name}>`;
}

/** `startTag("c", { r: "A1" })` → `<c r="A1">`. */
export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${encodeAttribute(String(value))}"`)
    .join("");
  return `<${name}${written}>`;
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

/** The order in which the parts of a table must stand (ECMA-376 18.5.1.2). */
const TABLE_ORDER = "autoFilter sortState tableColumns tableStyleInfo extLst".split(" ");

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: WORKSHEET_ORDER,
  workbook: WORKBOOK_ORDER,
  styleSheet: STYLES_ORDER,
  table: TABLE_ORDER,
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
  return [{ start, end: start, text, rank: order.indexOf(name) }];
}
