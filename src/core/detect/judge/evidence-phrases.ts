/**
 * How an observation is told to the user, where it spoke for the table and where it spoke against it. Most need no words:
 * what weighs nothing, or little, is never told.
 */
interface Phrase {
  readonly for?: string;
  readonly against?: string;
}

export const EVIDENCE_PHRASES: Readonly<Record<string, Phrase>> = {
  "names known metrics": { for: "many names are well-known metrics" },
  "rows say roles": { for: "the rows say target and actual by turns" },
  "rows differ in magnitude": { for: "the values are in different units" },
  "mixed units": { for: "percentages stand beside plain numbers" },
  "column of measures": { for: "a column reads like names of measures" },
  "headings say kpi": { for: "a heading says KPI" },
  "formats differ": { for: "percentages, amounts and counts stand below each other" },
  "objective beside key result": { for: "objectives stand beside their key results" },
  "look-alike headings": { against: "headings are those of another kind of table" },
  "nothing measured": { against: "no column holds a target, an actual or a unit" },
  "no name": { against: "no column says what is measured" },
  "headings of a pivot": { against: "it is a pivot table" },
  "rows of other tables": { against: "its rows are those of accounts or statistics" },
  "steps below periods": { against: "steps of work stand below the periods" },
  "years counted from one": { against: "its years are counted from one, as in a plan" },
  "years estimated": { against: "some of its years are estimates, as in a plan" },
  "lines of a budget": { against: "its lines are planned and spent, as in a budget" },
  "lines of income and expenses": { against: "its lines are income and expenses, as in a budget" },
  "values assumed": { against: "its values are assumed" },
  "headings repeat": { against: "several columns have the same heading" },
  "rows few": { against: "it has hardly any rows" },
  "empty columns": { against: "some columns are empty" },
  "date columns": { against: "many of its columns hold dates" },
  "sheet look-alike": { against: "the sheet's name says that it holds something else" },
  "headed by looks alone": { against: "no heading is a word we know" },
};
