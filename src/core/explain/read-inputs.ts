import { spellGoal, wantsMore, type Goal } from "../assess/goal";
import type { HealthInputs } from "../assess/health";
import { rhythmWords } from "../model/rhythm";
import { spellShown } from "../assess/spell";
import type { CellAddress } from "../model/address";
import { isBlank } from "../model/cell";
import type { HealthInput, Measured } from "../model/measured";
import type { NumberInput } from "../model/scale";
import { spellDay } from "../model/period";
import { cellOfPeriod } from "../model/series";
import type { Settings } from "../model/settings";
import type { OwnNames } from "../model/own-marks";
import { showNumber } from "../text/show-number";

/** One thing that the health was asked with: what was read, and where. */
export interface ReadInput {
  readonly name: "now" | "start" | "target" | "period" | "updated";
  /** As the sheet writes it; absent where nothing was found. */
  readonly text?: string;
  /** What the text was taken for, where that is not plain to see. */
  readonly reading?: string;
  /** cells: those that are named. words: the row's own name. title: that of its table or sheet. settings: `OKR Settings`. */
  readonly from: "cells" | "words" | "title" | "settings" | "nothing";
  readonly cells: readonly CellAddress[];
}

/** What was read, by whom. */
export interface ReadScene {
  readonly measure: Measured;
  readonly inputs: HealthInputs;
  readonly settings: Settings;
  readonly places: OwnNames["places"];
}

/** How each input of a row was read, in the order in which they are told. */
export function readInputs(scene: ReadScene): readonly ReadInput[] {
  return [nowOf(scene), startOf(scene), targetOf(scene), periodOf(scene), updatedOf(scene)].flatMap(
    (input) => input ?? [],
  );
}

function cellsOf({ measure }: ReadScene, ...inputs: readonly HealthInput[]): readonly CellAddress[] {
  return inputs.flatMap((input) => measure.cells[input] ?? []);
}

/** As the cell shows it; undefined for a blank one. */
function shownText({ inputs, looks }: Measured, input: NumberInput): string | undefined {
  const value = inputs[input];
  if (isBlank(value)) return undefined;
  return looks?.[input]?.text ?? showNumber(value, looks?.[input]?.numberFormat);
}

/** What a typed text was taken for, where it is not a number as it stands. */
function readingOf({ measure, inputs: { goal } }: ReadScene, input: NumberInput, read: number | undefined) {
  const isPlain = typeof measure.inputs[input] === "number";
  return isPlain || read === undefined ? {} : { reading: spellShown(read, goal ?? {}) };
}

function nowOf(scene: ReadScene): ReadInput {
  const { measure, inputs } = scene;
  const text = shownText(measure, "actual");
  const period = periodRead(measure);
  const cells = cellsOf(scene, "actual");
  if (text === undefined) return { name: "now", from: "nothing", cells };
  const reading = readingOf(scene, "actual", inputs.actual);
  return {
    name: "now",
    text: period === undefined ? text : `${text}, ${period}`,
    ...reading,
    from: "cells",
    cells,
  };
}

/** The heading of the period that the actual was taken from. */
function periodRead({ series, cells: { actual }, at }: Measured): string | undefined {
  if (!series || !actual) return undefined;
  const index = series.periods.findIndex((_, place) => {
    const cell = cellOfPeriod(at.sheet, series, place);
    return cell.row === actual.row && cell.column === actual.column;
  });
  return series.periods[index]?.name;
}

/** Only a movement starts somewhere. */
function startOf(scene: ReadScene): ReadInput | undefined {
  const { measure, inputs } = scene;
  const text = shownText(measure, "baseline");
  const cells = cellsOf(scene, "baseline");
  if (inputs.goal?.kind !== "reach") {
    const isAssumed = inputs.goal?.kind === "hold" && inputs.goal.isAssumed;
    return isAssumed ? { name: "start", from: "nothing", cells, reading: "a level to hold" } : undefined;
  }
  const { baseline } = inputs.goal;
  if (text !== undefined)
    return { name: "start", text, ...readingOf(scene, "baseline", baseline), from: "cells", cells };
  return { name: "start", text: spellShown(baseline, inputs.goal), from: "words", cells };
}

function targetOf(scene: ReadScene): ReadInput {
  const { measure, inputs } = scene;
  const { goal } = inputs;
  const cells = cellsOf(scene, "target", "direction");
  const typed = shownText(measure, "target");
  if (!goal) return { name: "target", from: "nothing", cells, ...(typed !== undefined && { text: typed }) };
  const text = goal.kind === "reach" ? `${spellShown(goal.target, goal)}, ${wayOf(goal)}` : spellGoal(goal);
  return { name: "target", text, from: typed === undefined ? "words" : "cells", cells };
}

function wayOf(goal: Goal): string {
  return goal.kind !== "band" && wantsMore(goal) ? "more is better" : "less is better";
}

/** `1 Oct 2026 to 31 Dec 2026`; that of the title, else the cycle of the settings stands for rows without days of their own. */
function periodOf(scene: ReadScene): ReadInput | undefined {
  const { inputs, places, measure } = scene;
  const { start, due, goal } = inputs;
  const own = cellsOf(scene, "start", "due");
  if (start === undefined && due === undefined)
    return goal?.kind === "reach" ? { name: "period", from: "nothing", cells: own } : undefined;
  const days = [start, due].map((day) => (day === undefined ? undefined : spellDay(day)));
  const [from, to] = days;
  const text =
    from === undefined ? `until ${to ?? ""}` : to === undefined ? `from ${from}` : `${from} to ${to}`;
  const isOwn = !isBlank(measure.inputs.start) || !isBlank(measure.inputs.due);
  if (isOwn) return { name: "period", text, from: "cells", cells: own };
  if (measure.cycle) return { name: "period", text, from: "title", cells: [] };
  return {
    name: "period",
    text,
    from: "settings",
    cells: [places.cycleStart, places.cycleEnd].flatMap((place) => place ?? []),
  };
}

function updatedOf(scene: ReadScene): ReadInput | undefined {
  const { inputs, measure } = scene;
  const { update } = inputs;
  if (!update) return undefined;
  const cells = cellsOf(scene, "updated", "cadence");
  const rhythm = rhythmWords(update.cadenceDays);
  const isUsual = isBlank(measure.inputs.cadence);
  const due = isUsual ? `${rhythm} as usual` : rhythm;
  if (update.updated === undefined) return { name: "updated", text: `never, ${due}`, from: "nothing", cells };
  return { name: "updated", text: `${spellDay(update.updated)}, ${due}`, from: "cells", cells };
}
