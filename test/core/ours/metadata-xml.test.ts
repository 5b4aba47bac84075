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
