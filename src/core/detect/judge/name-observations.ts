import { OTHER_ROWS } from "../../vocabulary/other-rows";
import { fold } from "../../text/fold";
import { saysGoal, saysMeasure } from "../headings/measure-words";
import type { HeadingReader } from "../headings/read-heading";
import type { RoleColumn } from "../roles/role-column";
import { nameOf } from "../roles/layout";
import { areNumberedBelow } from "../roles/numbered-levels";
import { firstBodyRow } from "../regions/find-body";
import { textAt } from "../sheet";
import { ROWS_OF_OTHERS } from "./doubt";
import type { Observations, Observed } from "./observed";
import { clip, flag, ROWS_TO_LOOK_AT, shareOf } from "./shares";

/** What the names in the cells are like. */
export function nameObservations(observed: Observed): Observations {
  const { columns } = observed.candidate.layout;
  const { candidate } = observed;
  return {
    ...namesOfRows(observed, nameOf(columns) ?? columns.find(holdsNames)),
    ...lookOfNames(observed, nameOf(columns) ?? columns.find(holdsTexts)),
    "column of measures": mostMeasures(observed),
    "rows say roles": shareOfRoleLabels(observed),
    "levels numbered": sentencesOnLevels(observed),
    "okr codes": flag(candidate.hasOkrCodes),
    "key result codes": candidate.keyResultCodes,
  };
}

/** How many of the names are sentences, where `1` stands before some and `1.1` before others. */
function sentencesOnLevels({ sheet, region, candidate }: Observed): number {
  const name = nameOf(candidate.layout.columns);
  return name && areNumberedBelow(sheet, region, name) ? name.evidence.shape.sentences : 0;
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
    [ROWS_OF_OTHERS]: shareOfOtherRows(names),
  };
}

/** `Net income` and `Taxes` tell an income statement; one or two rows tell nothing. */
const FEWEST_OTHERS = 3;
/** Longer texts mention what they are not: `Reduce unemployment among the young`. */
const LONGEST_OTHER = 32;

function shareOfOtherRows(names: readonly string[]): number {
  const share = shareOf(names, (text) => text.length <= LONGEST_OTHER && OTHER_ROWS.test(fold(text)));
  return share * names.length < FEWEST_OTHERS ? 0 : share;
}

function holdsTexts({ evidence: { shape } }: RoleColumn): boolean {
  return shape.filled > 0 && shape.texts > 0.5;
}

/** Words after the first at which a name is as long as a sentence. */
const WORDS_OF_LONG_NAMES = 5;

/** How long the names are, and whether they are abbreviations: `HR_2`, `NORTH`. */
function lookOfNames(observed: Observed, name: RoleColumn | undefined): Observations {
  const names = name === undefined ? [] : differentTexts(observed, name.evidence.index);
  if (names.length === 0) return {};
  const words = names.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / names.length;
  return {
    "names long": clip((words - 1) / WORDS_OF_LONG_NAMES),
    "names codes": shareOf(names, (text) => /^[A-Z0-9_-]+$/.test(text)),
  };
}

const TEXT_COLUMNS_TO_READ = 8;

/** The part of the texts that read like measures, in whichever column most do, whatever heads it. */
function mostMeasures(observed: Observed): number {
  const columns = observed.candidate.layout.columns.filter(holdsTexts).slice(0, TEXT_COLUMNS_TO_READ);
  const shares = columns
    .map(({ evidence }) => differentTexts(observed, evidence.index))
    .filter((texts) => texts.length >= 2)
    .map((texts) => shareOf(texts, saysMeasure));
  return Math.max(0, ...shares);
}

/** `KR1.2 Win 5 stores` has a number, `KR1.2 Win stores` has none. */
function withoutCode(text: string): string {
  return text.replace(/^\S{0,6}\d\S*/, "");
}

/** A column may repeat three words a million times. */
const ROWS_TO_READ = 120;

function differentTexts({ sheet, region }: Observed, column: number): readonly string[] {
  const texts = new Set<string>();
  const first = firstBodyRow(region);
  const last = Math.min(region.area.bottom, first + ROWS_TO_READ - 1);
  for (let row = first; row <= last && texts.size < ROWS_TO_LOOK_AT; row++) {
    const text = textAt(sheet, row, column);
    if (text !== "") texts.add(text);
  }
  return [...texts];
}

const LABELS_TO_READ = 12;

/** `Target`, `Actual`, `Owner` down the first column of texts. */
function shareOfRoleLabels(observed: Observed): number {
  const { region, candidate, read } = observed;
  const { columns, seriesColumn } = candidate.layout;
  const first = columns.find(({ evidence: { shape } }) => shape.texts > 0.5);
  const labels = differentTexts(observed, seriesColumn ?? first?.evidence.index ?? region.area.left).slice(
    0,
    LABELS_TO_READ,
  );
  return labels.length < 2 ? 0 : shareOf(labels, (text) => saysRole(text, read));
}

const ROLES_OF_ROWS = /^(target|actual|keyResult|baseline|objective|owner|progress|variance)$/;

function saysRole(text: string, read: HeadingReader): boolean {
  const isRole = read(text).readings.some(
    ({ meaning, strength, isVague }) => !isVague && strength >= 0.6 && ROLES_OF_ROWS.test(meaning),
  );
  return isRole || /^(kr|key result|okr)\b/i.test(text);
}
