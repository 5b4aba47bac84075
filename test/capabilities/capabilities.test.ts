import { readFileSync } from "node:fs";
import { CAPABILITIES } from "./capabilities";
import { capabilitiesPage } from "./document";

const squeezed = (text: string) => text.replace(/-{3,}/g, "---").replace(/ +/g, " ");

const played = CAPABILITIES.flatMap(({ id, does, plays }) => (plays ? [{ id, does, plays }] : []));

test.each(played)("$id: $does", ({ plays }) => {
  expect(plays()).toBe(true);
});

test("docs/capabilities.md says what these tests show", () => {
  expect(squeezed(readFileSync("docs/capabilities.md", "utf8"))).toBe(squeezed(capabilitiesPage()));
});
