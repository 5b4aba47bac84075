import { METADATA_NAMESPACE, NO_METADATA } from "../../../src/core/model/metadata";
import { readMetadata, writeMetadata } from "../../../src/core/ours/metadata-xml";

const part = (text: string): string =>
  `<okrPulse xmlns="${METADATA_NAMESPACE}" version="1">${text}</okrPulse>`;

test.each([undefined, "", part(""), part(" \n ")])("nothing in it is nothing: %p", (xml) => {
  expect(readMetadata(xml)).toEqual(NO_METADATA);
});

test.each(["{broken", "[1,2", "a word", "17", "null"])("what is damaged is kept as it is: %s", (text) => {
  const read = readMetadata(part(text));
  expect(read).toEqual({ ...NO_METADATA, unread: [text] });
  expect(readMetadata(writeMetadata(read))).toEqual(read);
});

test("entries of a later version are counted for nothing, and written back as they were", () => {
  const later = { action: "flags", sheet: "KPIs", columns: "all", since: 3 };
  const read = readMetadata(part(JSON.stringify({ ...NO_METADATA, version: 4, journal: [later] })));
  expect([read.journal, read.unread]).toEqual([[], [later]]);
  expect(readMetadata(writeMetadata(read))).toEqual(read);
});

test("what a declared table is found by is no longer than we write it, else the whole is left unread", () => {
  const declared = (names: number) => ({
    kind: "declared",
    sheet: "Shifts",
    area: { top: 0, left: 0, bottom: 9, right: 3 },
    tableKind: "kpi",
    marks: {
      headings: ["line"],
      headRows: 1,
      headAt: 0,
      nameAt: 0,
      names: Array.from({ length: names }, (_, at) => `line ${at}`),
      gap: 0,
      spare: 0,
    },
  });
  const readOf = (names: number) =>
    readMetadata(part(JSON.stringify({ ...NO_METADATA, corrections: [declared(names)] })));
  expect(readOf(20).corrections).toHaveLength(1);
  expect(readOf(21).corrections).toEqual([]);
  expect(readOf(21).unread).toHaveLength(1);
});
