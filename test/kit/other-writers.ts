import { strFromU8, strToU8, unzipSync } from "fflate";
import { closePackage } from "../../src/xlsx/package";

type Parts = Readonly<Record<string, string>>;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
};

/** The same workbook in the manner of other programs. Works on the texts, so that none of our code reads its own. */
const MANNERS = {
  "as it is": (parts: Parts) => parts,
  "without widths of columns": (parts: Parts) =>
    eachSheet(parts, (sheet) => sheet.replace(/<cols>.*?<\/cols>/s, "")),
  "relationships declared on each sheet": (parts: Parts) => ({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "")
      .replace(` xmlns:r="${OFFICE}"`, "")
      .replace(/<sheet (?=[^>]*\br:id)/g, `<sheet xmlns:r="${OFFICE}" `),
  }),
  "a prefix on every element": (parts: Parts) =>
    eachOf(parts, /^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]+|tables\/[^/]+)\.xml$/, prefixed),
  "texts within the cells": (parts: Parts) => {
    const strings = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(
      ([, text = ""]) => text,
    );
    return eachSheet(parts, (sheet) =>
      sheet.replace(
        /<c ([^>]*)t="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
        (_, before: string, after: string, index: string) =>
          `<c ${before}t="inlineStr"${after}><is>${strings[Number(index)] ?? ""}</is></c>`,
      ),
    );
  },
  "a content type for each part": (parts: Parts) => ({
    ...parts,
    "[Content_Types].xml": withoutDefaults(parts),
  }),
  "strict Open XML": (parts: Parts) => eachOf(parts, /\.(xml|rels)$/, strict),
} as const;

export type Manner = keyof typeof MANNERS;

/** The names of all manners. */
export const ALL_MANNERS = Object.keys(MANNERS) as readonly Manner[];

/** The file as another program would have written it. */
export function inMannerOf(file: Uint8Array, manner: Manner): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const written = Object.entries(MANNERS[manner](parts) as Parts);
  return closePackage(new Map(written.map(([path, text]) => [path, strToU8(text)])));
}

function eachOf(parts: Parts, paths: RegExp, change: (text: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, paths.test(path) ? change(text) : text]),
  );
}

function eachSheet(parts: Parts, change: (text: string) => string): Parts {
  return eachOf(parts, /^xl\/worksheets\/[^/]+\.xml$/, change);
}

function prefixed(text: string): string {
  return text.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, "<$1x:$2").replace(/ xmlns="/, ' xmlns:x="');
}

function withoutDefaults(parts: Parts): string {
  const types = parts["[Content_Types].xml"] ?? "";
  const rest = Object.keys(parts).filter(
    (path) => path !== "[Content_Types].xml" && !types.includes(`"/${path}"`),
  );
  const overrides = rest.map(
    (path) =>
      `<Override PartName="/${path}" ContentType="${TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream"}"/>`,
  );
  return types.replace(/<Default [^>]*\/>/g, "").replace("</Types>", `${overrides.join("")}</Types>`);
}

function strict(text: string): string {
  return text
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships");
}
