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
