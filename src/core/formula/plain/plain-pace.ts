import { USUAL_PACE, type PaceRule } from "../../model/thresholds";
import type { Pen } from "./plain-dialect";
import type { Expression } from "./plain-expression";

/** How fast is fast enough, as the formula refers to it. */
export interface PlainPace {
  readonly onTrack: PlainStep;
  readonly atRisk: PlainStep;
  /** Whether a cell of the settings holds no share; absent where the pace is the usual one. */
  readonly fault?: string;
}

export interface PlainStep {
  readonly share: string;
  readonly slack: string;
}

/** The usual pace, or that of a named range of four cells, in which a blank is the usual one; undefined for anything else. */
export function paceOf(pen: Pen, given: Expression | undefined): PlainPace | undefined {
  const name = given?.text ?? "";
  if (name === "") return spelled(USUAL_PACE);
  if (!/^[A-Za-z_][\w.]*$/.test(name)) return undefined;
  const { onTrack, atRisk } = USUAL_PACE;
  const usual = [onTrack.share, onTrack.slack, atRisk.share, atRisk.slack];
  const cells = usual.map((share, index) => {
    const cell = `INDEX(${name},${index + 1})`;
    return pen.define(`pace${"ABCD".charAt(index)}`, `IF(LEN(${cell})=0,${share},${cell})`);
  });
  const [share = "", slack = "", lateShare = "", lateSlack = ""] = cells;
  const faults = cells.map((cell) => `NOT(ISNUMBER(${cell})),N(${cell})<0,N(${cell})>1`);
  return {
    onTrack: { share, slack },
    atRisk: { share: lateShare, slack: lateSlack },
    fault: `OR(${faults.join(",")})`,
  };
}

function spelled({ onTrack, atRisk }: PaceRule): PlainPace {
  const step = ({ share, slack }: PaceRule["onTrack"]) => ({ share: String(share), slack: String(slack) });
  return { onTrack: step(onTrack), atRisk: step(atRisk) };
}
