import { saysGoal, saysMeasure } from "../headings/measure-words";
import type { HeadingReader } from "../headings/read-heading";
import type { RoleColumn } from "../roles/role-column";
import { nameOf } from "../roles/layout";
import { firstBodyRow } from "../regions/find-body";
import { textAt } from "../sheet";
import type { Observations, Observed } from "./observed";
import { clip, flag, ROWS_TO_LOOK_AT, shareOf } from "./shares";

/** What the names in the cells are like. */
export function nameObservations(observed: Observed): Observations {
  const { columns } = observed.candidate.layout;
  const { candidate } = observed;
  return {
    ...namesOfRows(observed, nameOf(columns) ?? columns.find(holdsNames)),
    "rows say roles": shareOfRoleLabels(observed),
    "okr codes": flag(candidate.hasOkrCodes),
    "key result codes": candidate.keyResultCodes,
    "sum row": flag(candidate.hasSumRow),
  };
}

function holdsNames({ evidence: { shape } }: RoleColumn): boolean {
  return shape.texts > 0.6 && shape.distinct > 0.6;
}

function namesOfRows(observed: Observed, name: RoleColumn | undefined): Observations {
  const names = name === undefined ? [] : differentTexts(observed, name.evidence.index);
  if (name === undefined || names.length === 0) return {};
  const { shape } = name.evidence;
  return {
    "names measures": shareOf(names, saysMeasure),
    "names known metrics": observed.candidate.knownMetrics,
    "names goals": shareOf(names, saysGoal),
    "names with numbers": shareOf(names, (text) => /\d/.test(withoutCode(text))),
    "names sentences": shape.sentences,
    "names people": shape.names,
    "names repeat": clip(1 - shape.distinct),
  };
}

/** `KR1.2 Win 5 stores` has a number, `KR1.2 Win stores` has none. */
function withoutCode(text: string): string {
  return text.replace(/^\S{0,6}\d\S*/, "");
}

function differentTexts({ sheet, region }: Observed, column: number): readonly string[] {
  const texts = new Set<string>();
  for (let row = firstBodyRow(region); row <= region.area.bottom && texts.size < ROWS_TO_LOOK_AT; row++) {
    const text = textAt(sheet, row, column);
    if (text !== "") texts.add(text);
  }
  return [...texts];
}

const LABELS_TO_READ = 12;

/** `Target`, `Actual`, `Owner` down the first column of texts. */
function shareOfRoleLabels(observed: Observed): number {
  const { region, candidate, read } = observed;
  const first = candidate.layout.columns.find(({ evidence: { shape } }) => shape.texts > 0.5);
  const labels = differentTexts(observed, first?.evidence.index ?? region.area.left).slice(0, LABELS_TO_READ);
  return labels.length < 2 ? 0 : shareOf(labels, (text) => saysRole(text, read));
}

const ROLES_OF_ROWS = /^(target|actual|keyResult|baseline|objective|owner|progress|variance)$/;

function saysRole(text: string, read: HeadingReader): boolean {
  const isRole = read(text).readings.some(
    ({ meaning, strength, isVague }) => !isVague && strength >= 0.6 && ROLES_OF_ROWS.test(meaning),
  );
  return isRole || /^(kr|key result|okr)\b/i.test(text);
}
