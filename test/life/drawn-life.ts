import fc from "fast-check";

/** What may happen in a week; places are drawn blindly and fitted to the workbook as it is then. */
export type Event =
  | { readonly kind: "update"; readonly row: number; readonly value: number }
  | { readonly kind: "update key result"; readonly row: number; readonly value: number }
  | { readonly kind: "new month" }
  | { readonly kind: "sort"; readonly by: number }
  | { readonly kind: "new row" }
  | { readonly kind: "delete row"; readonly row: number }
  | { readonly kind: "rename sheet" }
  | { readonly kind: "rename KPI"; readonly row: number }
  | { readonly kind: "rename key result"; readonly row: number }
  | { readonly kind: "duplicate sheet"; readonly at: number }
  | { readonly kind: "duplicate settings" }
  | { readonly kind: "visit without the add-in" }
  | { readonly kind: "clear ids" }
  | { readonly kind: "copy KPI sheet"; readonly at: number }
  | { readonly kind: "lose the hidden part" }
  | { readonly kind: "come back from another program" }
  | { readonly kind: "delete a sheet of ours"; readonly which: number }
  | { readonly kind: "empty the flags" }
  | { readonly kind: "protect or unprotect"; readonly which: number }
  | { readonly kind: "hide or show"; readonly which: number }
  | { readonly kind: "filter on or off"; readonly which: number }
  | { readonly kind: "table or range"; readonly which: number }
  | { readonly kind: "sort their columns alone"; readonly by: number }
  | { readonly kind: "paste values"; readonly which: number }
  | { readonly kind: "insert a column"; readonly which: number; readonly among: boolean }
  | { readonly kind: "rename a heading"; readonly which: number }
  | { readonly kind: "empty a heading of ours"; readonly which: number }
  | { readonly kind: "merge objectives" }
  | { readonly kind: "delete a column of ours"; readonly which: number }
  | { readonly kind: "copy a row"; readonly row: number }
  | { readonly kind: "move a flag"; readonly which: number }
  | { readonly kind: "fill down" }
  | { readonly kind: "rename a sheet of ours"; readonly which: number }
  | { readonly kind: "come back in small letters" }
  | { readonly kind: "retitle a flag"; readonly which: number }
  | { readonly kind: "swap sheets" }
  | { readonly kind: "insert a row"; readonly row: number }
  | { readonly kind: "delete their column"; readonly which: number }
  | { readonly kind: "hide rows"; readonly which: number }
  | { readonly kind: "undo" }
  | { readonly kind: "call a word" }
  | { readonly kind: "nothing" };

/** What we are asked for in a week. */
const ACTIONS = [
  "link",
  "follow",
  "review",
  "log",
  "check-in",
  "mend",
  "quarter",
  "dismiss",
  "bring back",
  "all flags",
  "list",
  "report",
  "set",
  "settings",
  "mark",
  "nothing",
] as const;
/** Before a file is handed on, its words are often frozen; whoever gets it back thaws them. */
const ACTIONS_OF_ROUNDS = [...ACTIONS, "freeze", "thaw"] as const;
export type Action = (typeof ACTIONS_OF_ROUNDS)[number];

export interface Week {
  readonly events: readonly Event[];
  readonly actions: readonly Action[];
}

const place = fc.nat({ max: 40 });
const value = fc.constantFrom(100, 380, 390, 420, 4.4, 4.6, 3.1, 5.2, 24_000, 31_000);

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("update" as const), row: place, value }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("update key result" as const), row: place, value }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("new month" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("sort" as const), by: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("new row" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete row" as const), row: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename sheet" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename KPI" as const), row: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename key result" as const), row: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("duplicate sheet" as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("duplicate settings" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("visit without the add-in" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("clear ids" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("hide or show" as const), which: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("filter on or off" as const), which: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("table or range" as const), which: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("protect or unprotect" as const), which: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("swap sheets" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("insert a row" as const), row: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete their column" as const), which: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("hide rows" as const), which: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("call a word" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("nothing" as const) }) },
);

/** What somebody does to the file who has no add-in, or another program, or does not know what is ours. */
const byOthers: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: event },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("come back from another program" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("protect or unprotect" as const), which: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("lose the hidden part" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete a sheet of ours" as const), which: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("empty the flags" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("copy KPI sheet" as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("sort their columns alone" as const), by: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("paste values" as const), which: place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("insert a column" as const),
      which: place,
      among: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename a heading" as const), which: place }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("empty a heading of ours" as const), which: place }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("merge objectives" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("delete a column of ours" as const), which: place }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("copy a row" as const), row: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("move a flag" as const), which: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("fill down" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename a sheet of ours" as const), which: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("come back in small letters" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("retitle a flag" as const), which: place }) },
);

const ownWeek = (actions: readonly Action[]): fc.Arbitrary<Week> =>
  fc.record({
    events: fc.array(event, { minLength: 1, maxLength: 2 }),
    actions: fc.uniqueArray(fc.constantFrom(...actions), { minLength: 1, maxLength: 2 }),
  });

const weekOfOthers: fc.Arbitrary<Week> = fc.record({
  events: fc.array(byOthers, { minLength: 1, maxLength: 2 }),
  actions: fc.constant([]),
});

/** So many random but plausible weeks. */
export function drawnLives(weeks: number): fc.Arbitrary<readonly Week[]> {
  return fc.array(ownWeek(ACTIONS), { minLength: weeks, maxLength: weeks });
}

/** The same of a workbook that is handed round: every other week it is with somebody who has no add-in. */
export function drawnRounds(weeks: number): fc.Arbitrary<readonly Week[]> {
  const ours = ownWeek(ACTIONS_OF_ROUNDS);
  return fc.tuple(...Array.from({ length: weeks }, (_, week) => (week % 2 === 0 ? weekOfOthers : ours)));
}
