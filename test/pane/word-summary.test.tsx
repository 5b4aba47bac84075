/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import type { PlanGroup } from "../../src/core/model/write-plan";
import { WordSummary } from "../../src/pane/plan/WordSummary";

const group = (words: readonly string[], says?: string): PlanGroup => ({
  title: "Sheet",
  cells: words.map((becomes, row) => ({ at: { sheet: "Sheet", row, column: 0 }, was: undefined, becomes })),
  ...(says !== undefined && { says }),
});

test("the words of flags are counted", () => {
  render(<WordSummary groups={[group(["On track", "On track", "At risk"])]} />);
  expect(screen.getByText("2", { exact: false })).toHaveTextContent("2 On track");
});

test("the words of a report, which says each several times, are not", () => {
  const { container } = render(<WordSummary groups={[group(["Off track", "Off track"], "The report.")]} />);
  expect(container).toBeEmptyDOMElement();
});

test("where two columns say words, each line says of which it speaks", () => {
  const column = (letter: string, heading: string, words: readonly string[]): PlanGroup => ({
    ...group(words),
    title: `Sheet → ${letter} ${heading}`,
  });
  const { container } = render(
    <WordSummary
      groups={[column("A", "Health", ["At risk"]), column("A", "Staleness", ["Fresh", "Fresh"])]}
    />,
  );
  expect(container).toHaveTextContent("Health:1 At riskStaleness:2 Fresh");
});
