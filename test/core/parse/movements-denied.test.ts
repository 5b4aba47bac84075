import { readKeyResult } from "../../../src/core/parse/key-result";
import { readStatement } from "../../../src/core/parse/statement";

describe("what must not rise is to stay below its target, and what must not fall above it", () => {
  test.each([
    ["Do not increase costs", "at most"],
    ["Costs must not increase", "at most"],
    ["Avoid increasing the backlog", "at most"],
    ["Never lower quality", "at least"],
    ["Quality must not be reduced", "at least"],
    ["Kosten steigen nicht", "at most"],
    ["Die Kosten dürfen nicht steigen", "at most"],
    ["Umsatz darf nicht sinken", "at least"],
    ["Qualität darf nicht gesenkt werden", "at least"],
    ["Los costes no aumentan", "at most"],
    ["No reducir la calidad", "at least"],
    ["Non aumentare i costi", "at most"],
    ["Não reduzir a qualidade", "at least"],
    ["De kosten mogen niet stijgen", "at most"],
  ])("%s", (text, direction) => {
    expect(readStatement(text)).toMatchObject({ type: "unparseable", direction });
    expect(readKeyResult(text).direction).toBe(direction);
  });
});

describe("how far it must not go names no number to reach", () => {
  test.each(["Costs must not increase by 5%", "Die Kosten dürfen nicht um mehr als 3 % steigen"])(
    "%s",
    (text) => {
      const { target, relativeChange } = readStatement(text);
      expect([target, relativeChange]).toEqual([undefined, undefined]);
    },
  );
});

describe("what is not there is moved all the same", () => {
  test.each([
    ["Reduce invoices not paid", "decrease"],
    ["Customers not satisfied reduced by 5%", "decrease"],
    ["Umsatz steigern", "unknown"],
  ])("%s", (text, direction) => expect(readStatement(text).direction).toBe(direction));
});
