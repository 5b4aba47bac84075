import type { ReportRow } from "../model/report";
import type { ObjectiveLine, Today } from "../model/today";
import { calledHere, type OwnWords } from "../model/own-words";
import { part, restRow, tallRow, type PartWords } from "./rows";
import { bar } from "./standing";

const MOST = 24;

/** From the company down: each objective's own score beside that of what carries it; nothing without a parent column. */
export function cascadePart({ objectives }: Today, { title, words }: PartWords): readonly ReportRow[] {
  const inTree = objectives.filter(({ depth }) => depth !== undefined);
  const rest = inTree.length - MOST;
  return part(
    title,
    ["", "Own score", "Below", "Carried by", "Status", "what carries it │ plan today"],
    [...inTree.slice(0, MOST).flatMap((line) => tallRow(treeRow(line, words))), ...restRow(rest)],
  );
}

/** `↳ ` once for each level below the top, so that the tree shows in black and white. */
function treeRow({ name, depth = 0, score, plan, below, health }: ObjectiveLine, words: OwnWords): ReportRow {
  return {
    style: "row",
    cells: [
      undefined,
      `${"   ".repeat(Math.max(0, depth - 1))}${depth > 0 ? "↳ " : ""}${name}`,
      score ?? "–",
      below?.score ?? "–",
      below?.keyResults ?? "–",
      calledHere(words, health),
      bar(below?.score, plan),
    ],
    formats: { 2: "0%", 3: "0%" },
  };
}
