/** What the pane shows at work, in `pane.test.tsx`. */
export const PANE_IDS = ["A8", "A9", "B15", "B19", "B22", "B25", "C6"] as const;
export type PaneId = (typeof PANE_IDS)[number];
