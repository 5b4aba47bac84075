import { LocaleService } from "@univerjs/presets";
import { headlessBook } from "../../preview/headless-book";
import { injectorOf } from "../../preview/objects/univer";

test("a slow calculation may still ask for the words of its progress when its book is closed", () => {
  const sheets = { s: { id: "s", name: "Plan", cellData: {}, rowCount: 5, columnCount: 5 } };
  const book = headlessBook({ id: "book", sheetOrder: ["s"], sheets });
  const words = injectorOf(book.api).get(LocaleService);
  book.close();
  expect(() => words.t("sheets-formula.progress.analyzing")).not.toThrow();
});
