/** How an observation is told to the user, where it spoke for the table and where it spoke against it; most need no words. */
interface Phrase {
  readonly for?: string;
  readonly against?: string;
}

export const EVIDENCE_PHRASES: Readonly<Record<string, Phrase>> = {
  "names measures": { for: "the names read like measures" },
  "names known metrics": { for: "many names are well-known metrics" },
  "names goals": { for: "the names read like goals" },
  "names people": { against: "the rows are people" },
  "names repeat": { against: "names repeat" },
  "headings known metrics": { for: "many headings are well-known metrics" },
  "headings measures": { for: "the headings read like measures" },
  "rows say roles": { for: "the rows say target and actual by turns" },
  "rows differ in magnitude": { for: "the values are in different units" },
  "mixed units": { for: "percentages stand beside plain numbers" },
  "share of another column": { for: "one column is another divided by a third" },
  "difference of columns": { for: "one column is the difference of two others" },
  "column of units": { for: "a column holds units" },
  "actual and target in pairs": { for: "actuals and targets stand in pairs" },
  "several targets": { for: "several columns hold targets" },
  "lies rows-series": { for: "target and actual stand below each other" },
  bounds: { for: "values are bounds such as ≥ 95" },
  "okr codes": { for: "rows have codes such as O1 and KR1.2" },
  "look-alike headings": { against: "headings are those of another kind of table" },
  "owner and date without value": { against: "it looks like a list of tasks" },
  "nothing measured": { against: "no column holds a target, an actual or a unit" },
  "no name": { against: "no column names measures" },
  "sum row": { against: "the last row sums up the others" },
  "headings of a pivot": { against: "it is a pivot table" },
  "headings repeat": { against: "headings repeat" },
  "rows none": { against: "there are no rows below the headings" },
  "rows few": { against: "there are hardly any rows" },
  "empty columns": { against: "columns are empty" },
  "date columns": { against: "many columns hold dates" },
  "sheet look-alike": { against: "the sheet's name speaks of something else" },
  "title look-alike": { against: "the title speaks of something else" },
  "many tables": { against: "the workbook holds many tables" },
  "headed by looks alone": { against: "no heading is a word we know" },
};
