import { argumentOf, type Argument } from "./argument";
import { answer, invalid, notAvailable, whenKnown, type Answer } from "../model/answer";
import { isBlank } from "../model/cell";
import type { Statement } from "../model/statement";
import { readStatement } from "../parse/statement";

/** What `=OKR.STATEMENT()` can tell of a text, in the order of its columns. */
export const STATEMENT_PARTS = [
  "baseline",
  "target",
  "upper",
  "change",
  "unit",
  "direction",
  "deadline",
] as const;

/** In the order of the parts; what the text does not state is empty text. */
type Parts = readonly (number | string)[];

/** One part of what a text says, or all seven in a row; what the text does not state is empty text. */
export function evaluateStatement(text: unknown, part: unknown): Answer<Parts> {
  const parts = whenKnown(readPart(argumentOf(part)), (wanted) =>
    whenKnown(readParts(argumentOf(text)), (all) => answer({ wanted, all })),
  );
  return whenKnown(parts, ({ wanted, all }) =>
    answer(all.filter((_, at) => wanted === undefined || at === wanted)),
  );
}

/** The place of a part; undefined where all are wanted. */
function readPart(argument: Argument): Answer<number | undefined> {
  if (argument === null || argument === 0 || isBlank(argument)) return answer(undefined);
  const word = typeof argument === "string" ? argument.trim().toLowerCase() : "";
  const part = STATEMENT_PARTS.findIndex((name) => name === word);
  return part >= 0 ? answer(part) : invalid(`The part must be one of ${STATEMENT_PARTS.join(", ")}.`);
}

function readParts(argument: Argument): Answer<Parts> {
  if (typeof argument !== "string" || isBlank(argument)) return notAvailable("The text is missing.");
  const statement = readStatement(argument);
  const parts = partsOf(statement);
  if (parts.some((part) => part !== "")) return answer(parts);
  return notAvailable(statement.doubt ?? "The text states nothing that can be measured.");
}

function partsOf(statement: Statement): Parts {
  const { baseline, target, upper, relativeChange, delta, unit, direction, deadline } = statement;
  return [
    baseline ?? "",
    target ?? "",
    upper ?? "",
    relativeChange ?? delta ?? "",
    unit ?? "",
    direction === undefined || direction === "unknown" ? "" : direction,
    deadline ?? "",
  ];
}
