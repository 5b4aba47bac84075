import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, SubtractRegular } from "@fluentui/react-icons";
import type { ObjectiveLine } from "../../core/model/today";
import { NameLink } from "../parts/NameLink";
import { PlanBar } from "../parts/PlanBar";
import { isOnRow, placeOf } from "../place";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { Spark } from "./Spark";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  row: { display: "block", paddingBlock: tokens.spacingVerticalXS },
  figures: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  track: { flexGrow: 1 },
  score: {
    minWidth: "36px",
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  below: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  none: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  change: {
    minWidth: "40px",
    display: "inline-flex",
    justifyContent: "flex-end",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** From the company to the person; what stands deeper has no room to be moved further. */
const DEEPEST = 4;
const STEP_PIXELS = 14;

interface ObjectiveRowProps {
  readonly objective: ObjectiveLine;
  readonly trend: boolean;
  readonly change: boolean;
}

/** The user's words for the objective; below it progress with the plan's mark, trend, score and movement, and its KPIs. */
export function ObjectiveRow({ objective, trend, change }: ObjectiveRowProps) {
  const styles = useStyles();
  const { selection } = usePane().state;
  const { called } = useWording();
  const { name, at, score, plan, below, kpis, depth = 0 } = objective;
  return (
    <li
      className={styles.row}
      data-row={`objective ${name}`}
      style={{ paddingInlineStart: `${Math.min(depth, DEEPEST) * STEP_PIXELS}px` }}
    >
      <NameLink place={placeOf(at)} isHere={isOnRow(selection, at)}>
        {name}
      </NameLink>
      <div className={styles.figures}>
        <PlanBar className={styles.track} label={trackLabel(objective)} done={score ?? 0} plan={plan} />
        {trend && <Spark values={objective.trend} />}
        {score === undefined ? (
          <span className={styles.none}>{TODAY_WORDS.noScore}</span>
        ) : (
          <span className={styles.score}>{percent(score)}</span>
        )}
        {change && <Change points={objective.change} />}
      </div>
      {below && <div className={styles.below}>{TODAY_WORDS.below(below.keyResults, below.score)}</div>}
      {kpis.length > 0 && <div className={styles.below}>{TODAY_WORDS.kpisBeside(kpis, called)}</div>}
    </li>
  );
}

const percent = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;

function trackLabel({ score, plan }: ObjectiveLine): string {
  const reached = score === undefined ? TODAY_WORDS.noScore : percent(score);
  return `${reached}${plan === undefined ? "" : TODAY_WORDS.objectivePlan(plan)}`;
}

function Change({ points }: { readonly points: number | undefined }) {
  const styles = useStyles();
  if (points === undefined) return <span className={styles.change} />;
  const Icon = points > 0 ? ArrowUpRegular : points < 0 ? ArrowDownRegular : SubtractRegular;
  return (
    <span className={styles.change}>
      <Icon aria-label={points > 0 ? "up" : points < 0 ? "down" : "unchanged"} />
      {Math.abs(points)}
    </span>
  );
}
