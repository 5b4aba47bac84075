import type { FUniver } from "@univerjs/presets";

/** Univer gathers edits for a tenth of a second before it calculates; twice that without a sign of work is rest. */
const QUIET_MILLISECONDS = 250;

/** Resolves when nothing has been written or calculated for a moment. */
export function settled(spreadsheet: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const rest = (): void => {
      listener.dispose();
      resolve();
    };
    let timer = setTimeout(rest, QUIET_MILLISECONDS);
    const listener = spreadsheet.addEvent(spreadsheet.Event.CommandExecuted, ({ id }) => {
      if (!id.includes("mutation")) return;
      clearTimeout(timer);
      timer = setTimeout(rest, QUIET_MILLISECONDS);
    });
  });
}
