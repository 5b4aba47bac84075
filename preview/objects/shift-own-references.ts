import { sequenceNodeType } from "@univerjs/engine-formula";
import type { FUniver } from "@univerjs/presets";

/**
 * A formula as it reads so many rows further down: `=$B2+C$1` three rows down → `=$B5+C$1`. A reference that names its
 * sheet stays, as it does when Excel sorts; one that would leave the sheet becomes `#REF!`.
 */
export function shiftOwnReferences(api: FUniver, formula: string, rows: number): string {
  if (rows === 0) return formula;
  const engine = api.getFormula();
  const pieces = engine.sequenceNodesBuilder(formula);
  const spelled = pieces.map((piece) => (typeof piece === "string" ? piece : piece.token));
  // Names that Univer cannot take apart are left alone.
  if (`=${spelled.join("")}` !== formula) return formula;
  const moved = pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const isOwn = piece.nodeType === sequenceNodeType.REFERENCE && !piece.token.includes("!");
    return isOwn ? engine.moveFormulaRefOffset(`=${piece.token}`, 0, rows).slice(1) : piece.token;
  });
  return `=${moved.join("")}`;
}
