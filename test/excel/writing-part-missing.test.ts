import { excelHost } from "../../src/excel/excel-host";

jest.mock("../../src/excel/apply-plan", () => {
  throw new Error("Loading chunk writing failed.");
});

test("a plan whose writing part does not load fails in words, and nothing was written", async () => {
  const log = jest.spyOn(console, "error").mockReturnValue();
  const outcome = await excelHost().apply({ title: "Write 1 cell", steps: [], groups: [], refusals: [] });
  expect(outcome).toMatchObject({
    kind: "failed",
    isUntouched: true,
    reason: expect.stringContaining("load") as string,
  });
  log.mockRestore();
});
