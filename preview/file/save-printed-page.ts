import type { PrintedPage } from "../book";
import { child, type XmlElement } from "../../src/xlsx/xml";
import { replaceChildren, tag, type Edit } from "../../src/xlsx/xml-patch";

/** Papers by the number that a file has for them (ECMA-376 18.3.1.63). */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, A4: 9 };

/** How the sheet is printed, where that was set since it was opened. */
export function printedPageEdits(root: XmlElement, page: PrintedPage | undefined): readonly Edit[] {
  if (!page) return [];
  const {
    orientation = "Portrait",
    paperSize = "Letter",
    pagesWide,
    leftFooter = "",
    rightFooter = "",
  } = page;
  const setup = {
    paperSize: PAPERS[paperSize] ?? 1,
    orientation: orientation.toLowerCase(),
    ...(pagesWide !== undefined && { fitToWidth: pagesWide, fitToHeight: 0 }),
  };
  const foot = `${leftFooter === "" ? "" : `&L${leftFooter}`}${rightFooter === "" ? "" : `&R${rightFooter}`}`;
  const isPlain = child(root, "sheetPr") === undefined;
  return [
    ...(pagesWide !== undefined && isPlain
      ? replaceChildren(root, "sheetPr", tag("sheetPr", {}, tag("pageSetUpPr", { fitToPage: 1 })))
      : []),
    ...marginEdits(root, page),
    ...replaceChildren(root, "pageSetup", tag("pageSetup", setup)),
    ...(foot === ""
      ? []
      : replaceChildren(
          root,
          "headerFooter",
          tag("headerFooter", {}, tag("oddFooter", {}, foot.replaceAll("&", "&amp;"))),
        )),
  ];
}

const POINTS_PER_INCH = 72;

/** In inches, those at the sides and of the foot as Excel has them. */
function marginEdits(root: XmlElement, { topMargin, bottomMargin }: PrintedPage): readonly Edit[] {
  if (topMargin === undefined && bottomMargin === undefined) return [];
  const inches = (points = 54) => points / POINTS_PER_INCH;
  const margins = { left: 0.7, right: 0.7, top: inches(topMargin), bottom: inches(bottomMargin) };
  return replaceChildren(root, "pageMargins", tag("pageMargins", { ...margins, header: 0.3, footer: 0.3 }));
}
