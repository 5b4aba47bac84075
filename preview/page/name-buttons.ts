/** Words for buttons that Univer only draws; the rest is read off the command that a button carries. */
const WORDS: Readonly<Record<string, string>> = {
  "sheet.command.set-once-format-painter": "Copy format",
  "sheet.command.clear-selection-all": "Clear",
  "sheet.command.set-range-font-increase": "Larger text",
  "sheet.command.set-range-font-decrease": "Smaller text",
  "sheet.command.set-range-bold": "Bold",
  "sheet.command.set-range-italic": "Italic",
  "sheet.command.set-range-underline": "Underline",
  "sheet.command.set-range-stroke": "Strikethrough",
  "sheet.command.numfmt.set.percent": "Percent format",
  "sheet.command.numfmt.set.currency": "Currency format",
  "sheet.command.numfmt.add.decimal.command": "More decimals",
  "sheet.command.numfmt.subtract.decimal.command": "Fewer decimals",
};

/** `univer.command.toggle-gridlines` → `Toggle gridlines`. */
function nameOfCommand(command: string): string {
  const words = (command.split(".").at(-1) ?? "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isNamed(button: Element): boolean {
  return (
    button.hasAttribute("aria-label") || button.hasAttribute("title") || button.textContent.trim() !== ""
  );
}

function nameAll(container: Element): void {
  for (const button of container.querySelectorAll("[data-u-command]")) {
    const command = button.getAttribute("data-u-command") ?? "";
    if (!isNamed(button)) button.setAttribute("aria-label", WORDS[command] ?? nameOfCommand(command));
  }
}

/** Gives the spreadsheet's picture-only buttons names that can be heard, also those that appear later. */
export function nameButtons(container: Element): void {
  new MutationObserver(() => nameAll(container)).observe(container, { childList: true, subtree: true });
  nameAll(container);
}
