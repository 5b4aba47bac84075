/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import "@testing-library/jest-dom";
import { ProgressBar } from "../../../src/pane/parts/ProgressBar";

test("a bar says how far it is, and nothing where nobody knows how much there is", () => {
  const { rerender } = render(<ProgressBar label="Reading their rows" value={3} max={40} />);
  const bar = screen.getByRole("progressbar", { name: "Reading their rows" });
  expect(bar).toHaveAttribute("aria-valuenow", "3");
  expect(bar).toHaveAttribute("aria-valuemax", "40");
  expect(bar.firstElementChild).toHaveAttribute("style", "width: 7.5%;");
  rerender(<ProgressBar label="Reading their rows" value={0} max={0} />);
  expect(bar).not.toHaveAttribute("aria-valuenow");
});
