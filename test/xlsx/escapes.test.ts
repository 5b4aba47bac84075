import { decodeEscapes, encodeEscapes, encodeHeading } from "../../src/xlsx/escapes";

test.each([
  ["plain", "plain"],
  ["_x0041_", "_x005F_x0041_"],
  ["a\u0007b", "a_x0007_b"],
  ["two\r\nlines", "two_x000D_\nlines"],
  ["_x41_ and _y0041_", "_x41_ and _y0041_"],
  ["_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
])("%j stands in the file as %j and comes back", (text, inFile) => {
  expect(encodeEscapes(text)).toBe(inFile);
  expect(decodeEscapes(inFile)).toBe(text);
});

test("a line break in a heading is spelled out, since an attribute would lose it", () => {
  expect(encodeHeading("Last\nupdated")).toBe("Last_x000a_updated");
  expect(decodeEscapes("Last_x000a_updated")).toBe("Last\nupdated");
});
