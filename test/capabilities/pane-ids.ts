/** What the pane shows at work, in `pane.test.tsx`. */
export const PANE_IDS = [
  "A8",
  "A9",
  "A17",
  "B14",
  "B15",
  "B17",
  "B19",
  "B22",
  "B23",
  "B24",
  "B25",
  "C6",
  "C13",
] as const;
export type PaneId = (typeof PANE_IDS)[number];
