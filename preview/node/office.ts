import { readFileSync } from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers";
import { JSDOM, type DOMWindow, ResourceLoader } from "jsdom";
import tr46 from "tr46";
import type { ExcelHost } from "../excel-host";
import { frameName, type FrameRole } from "../protocol/boot";

/**
 * The real office.js in Node, talking to the preview's host: no browser, no mock.
 *
 * The recipe: jsdom loads `office.js` from the npm package, which loads the rest itself. It wants three things that
 * jsdom lacks: the window's name set before the script (that is where it reads that it runs in Excel on the web), a
 * `document.domain` equal to the host's (its own check of whom to trust), and a parent window other than itself. The
 * parent's `postMessage` is the host's channel, and what the host sends comes in as a message event with its origin.
 * Booting takes about a second, so open one office per test file and change the workbook with `host.bookChanged()`.
 *
 * What comes out of it was made in jsdom's realm: compare with `toEqual`, and never `instanceof Array` or `Error`.
 */
export interface Office {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof globalThis.Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly close: () => void;
}

/** What the scripts leave behind in the page. */
interface LibraryWindow extends Pick<Office, "Excel" | "Office" | "OfficeExtension"> {
  readonly ready?: Promise<unknown>;
}

const ORIGIN = "https://localhost:3443";
const LIBRARY = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** The scripts that each page loads; the functions' page must not load office.js. */
const SCRIPT: Readonly<Record<FrameRole, string>> = {
  pane: "office.js",
  functions: "custom-functions-runtime.js",
};

/** office.js asks each message where it comes from, and jsdom would look every letter of the host up anew. */
const knownHosts = new Map<string, string | null>();
const { toASCII } = tr46;
tr46.toASCII = (host, options) => {
  const known = knownHosts.get(host) ?? toASCII(host, options);
  knownHosts.set(host, known);
  return known;
};

/** Read at once: office.js gives its words some seconds by the clock, which may be over while a busy machine gets to them. */
class LibraryFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = new URL(url).pathname.replace(/^\/office\//, "");
    const read = new Promise<Buffer>((done) => done(readFileSync(path.join(LIBRARY, file))));
    return read as ReturnType<ResourceLoader["fetch"]>;
  }
}

let conversations = 0;

/** Boots the pane's library against a host, as far as `Office.onReady`. */
export async function openOffice(host: ExcelHost): Promise<Office> {
  const window = openPage(host, "pane", "<script>window.ready = Office.onReady();</script>");
  const library = window as unknown as LibraryWindow;
  await until(() => library.ready !== undefined);
  await library.ready;
  const { Excel, Office, OfficeExtension } = library;
  return { window, Excel, Office, OfficeExtension, close: () => window.close() };
}

/** Boots a page of custom functions; `source` is a script that calls `CustomFunctions.associate`. */
export function openFunctions(host: ExcelHost, source: string): DOMWindow {
  return openPage(host, "functions", `<script>${source}</script>`);
}

function openPage(host: ExcelHost, role: FrameRole, script: string): DOMWindow {
  conversations += 1;
  const conversationId = `${role}-${conversations}`;
  const listeners = new Set<(text: unknown) => void>();
  const page = new JSDOM(`<!doctype html><script src="/office/${SCRIPT[role]}"></script>${script}`, {
    url: `${ORIGIN}/${role}.html`,
    runScripts: "dangerously",
    resources: new LibraryFiles(),
    pretendToBeVisual: true,
    beforeParse: (window) => {
      window.name = frameName({ role, conversationId, origin: ORIGIN });
      const parent = {
        // As soon as what runs has ended; a timer would wait a millisecond, for each message both ways.
        postMessage: (text: string) => setImmediate(() => listeners.forEach((listener) => listener(text))),
      };
      // `top` cannot be defined anew; jsdom answers it, and `parent`, from these two.
      Object.assign(window, { _parent: parent, _top: parent });
      Object.defineProperty(window.document, "domain", { value: "localhost" });
    },
  });
  const { window } = page;
  const send = (text: string): void => {
    const deliver = (): boolean =>
      window.dispatchEvent(new window.MessageEvent("message", { data: text, origin: ORIGIN }));
    setImmediate(deliver);
  };
  const listen = (listener: (text: unknown) => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  host.connect(role, { origin: ORIGIN, send, listen }, conversationId);
  return window;
}

/** Waits for something that no event announces. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
