import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import type { PrintedPage } from "../book";
import type { SheetState } from "./session";

function page({ session, sheetId }: SheetState): PrintedPage {
  return session.book.printedPages?.get(sheetId) ?? {};
}

function print({ session, sheetId }: SheetState, part: PrintedPage): void {
  session.book.printedPages?.set(sheetId, { ...page({ session, sheetId }), ...part });
}

const FOOTER: ObjectKind<SheetState> = {
  name: "HeaderFooter",
  properties: {
    LeftFooter: (sheet) => page(sheet).leftFooter ?? "",
    RightFooter: (sheet) => page(sheet).rightFooter ?? "",
  },
  setters: {
    LeftFooter: (sheet, text) => print(sheet, { leftFooter: String(text) }),
    RightFooter: (sheet, text) => print(sheet, { rightFooter: String(text) }),
  },
};

const FOOTERS: ObjectKind<SheetState> = {
  name: "HeaderFooterGroup",
  children: { DefaultForAllPages: (sheet) => hostObject(FOOTER, sheet) },
};

/** As far as a report is printed: its paper, its direction, how many pages wide it is, and its foot. */
const PAGE_LAYOUT: ObjectKind<SheetState> = {
  name: "PageLayout",
  properties: {
    Orientation: (sheet) => page(sheet).orientation ?? "Portrait",
    PaperSize: (sheet) => page(sheet).paperSize ?? "Letter",
    TopMargin: (sheet) => page(sheet).topMargin ?? 54,
    BottomMargin: (sheet) => page(sheet).bottomMargin ?? 54,
    Zoom: (sheet) => ({ horizontalFitToPages: page(sheet).pagesWide }),
  },
  setters: {
    Orientation: (sheet, orientation) => print(sheet, { orientation: String(orientation) }),
    PaperSize: (sheet, paperSize) => print(sheet, { paperSize: String(paperSize) }),
    TopMargin: (sheet, points) => print(sheet, { topMargin: Number(points) }),
    BottomMargin: (sheet, points) => print(sheet, { bottomMargin: Number(points) }),
    Zoom: (sheet, zoom) =>
      print(sheet, {
        pagesWide: (zoom as { readonly horizontalFitToPages?: number }).horizontalFitToPages ?? 1,
      }),
  },
  children: { HeadersFooters: (sheet) => hostObject(FOOTERS, sheet) },
};

/** `Excel.PageLayout`. */
export function pageLayoutObject(sheet: SheetState): HostObject {
  return hostObject(PAGE_LAYOUT, sheet);
}
