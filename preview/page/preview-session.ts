import type { FUniver } from "@univerjs/presets";
import type { Book } from "../book";
import { emptyWorkbook } from "../../src/xlsx/empty-workbook";
import { openBook } from "../file/open-book";
import { FileError } from "../../src/xlsx/read-file-error";
import { saveBook } from "../file/save-book";
import type { ExcelHost } from "../excel-host";
import { startAddIn, type AddInFrames } from "./add-in";
import { holdCalculation } from "./calculate-on-request";
import { createSpreadsheet } from "./create-spreadsheet";
import { download } from "./download";
import { followF6 } from "./follow-f6";
import { nameButtons } from "./name-buttons";
import type { Notice } from "./notice";

const SAMPLE_ADDRESS = "/samples/okr-pulse-sample.xlsx";
const SAMPLE_NAME = "okr-pulse-sample.xlsx";
const EMPTY_NAME = "Book1.xlsx";

/** What the page shows. */
export interface PreviewState {
  readonly spreadsheet: FUniver | undefined;
  readonly fileName: string;
  /** What takes its time at the moment, in words; undefined when nothing does. */
  readonly doing: string | undefined;
  readonly notice: Notice | undefined;
}

export const STARTING: PreviewState = {
  spreadsheet: undefined,
  fileName: "OKR Pulse",
  doing: "Starting",
  notice: undefined,
};

/** Where the parts of the page stand. */
export interface Places extends AddInFrames {
  readonly sheet: HTMLElement;
}

/** The open workbook, the add-in beside it, and what can be done with both. */
export class PreviewSession {
  readonly spreadsheet: FUniver;
  private book: Book | undefined;
  private host: ExcelHost | undefined;
  private state: PreviewState;
  /** Excel counts new workbooks; the first is what an empty one is called here. */
  private newBooks = 1;

  constructor(
    private readonly places: Places,
    private readonly show: (state: PreviewState) => void,
  ) {
    this.spreadsheet = createSpreadsheet(places.sheet);
    nameButtons(places.sheet);
    followF6(places);
    this.state = { ...STARTING, spreadsheet: this.spreadsheet };
    show(this.state);
  }

  /** Excel's part, once a workbook is open beside the add-in. */
  excelHost(): ExcelHost | undefined {
    return this.host;
  }

  /** The workbook that is open. */
  openedBook(): Book | undefined {
    return this.book;
  }

  async openFile(file: File): Promise<void> {
    await this.tell(`Opening ${file.name}`, async () => {
      await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    });
  }

  async openSample(): Promise<void> {
    await this.tell("Opening the sample", async () => {
      const response = await fetch(SAMPLE_ADDRESS);
      if (!response.ok)
        throw new FileError("The sample workbook is missing; run `npm run build:preview` once.");
      await this.open(new Uint8Array(await response.arrayBuffer()), SAMPLE_NAME);
    });
  }

  async openEmpty(): Promise<void> {
    await this.tell("Opening", () => this.open(emptyWorkbook(), EMPTY_NAME));
  }

  /** Opens a workbook in place of the one that is open. Throws a FileError; then the open one stays. */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    const book = await openBook(this.spreadsheet, bytes, fileName);
    this.book = book;
    this.update({ fileName, notice: holdCalculation(book, () => this.update({ notice: undefined })) });
    if (this.host) this.host.bookChanged();
    else
      this.host = await startAddIn(this.places, {
        book: () => this.book ?? book,
        openWorkbook: (made) => this.handOver(made),
      });
  }

  /** The workbook as a file, as it is now. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    if (!this.book) throw new FileError("No workbook is open.");
    // A formula that is still being calculated has no result to save.
    await this.host?.settled();
    return saveBook(this.book);
  }

  async download(): Promise<void> {
    await this.tell("Saving", async () => download(await this.save(), this.state.fileName));
  }

  /** Excel opens a new workbook in a window of its own; here it is a file to keep. */
  private handOver(bytes: Uint8Array): void {
    this.newBooks += 1;
    const name = `Book${this.newBooks}.xlsx`;
    download(new Uint8Array(bytes), name);
    this.update({
      notice: {
        intent: "info",
        sentence: `Excel would open a new workbook here: it is downloaded, ${name}.`,
      },
    });
  }

  dismissNotice(): void {
    this.update({ notice: undefined });
  }

  private update(change: Partial<PreviewState>): void {
    this.state = { ...this.state, ...change };
    this.show(this.state);
  }

  /** Does what takes a while, says so, and turns what goes wrong into a sentence. */
  private async tell(doing: string, work: () => Promise<void>): Promise<void> {
    this.update({ doing, notice: undefined });
    // The words must be on the screen before the work takes the processor.
    await new Promise((painted) => setTimeout(painted, 30));
    try {
      await work();
    } catch (error) {
      const sentence = error instanceof FileError ? error.message : `That did not work: ${String(error)}`;
      this.update({ notice: { intent: "error", sentence } });
      if (!(error instanceof FileError)) console.error(error);
    } finally {
      this.update({ doing: undefined });
    }
  }
}
