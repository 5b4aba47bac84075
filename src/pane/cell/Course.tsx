import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowExplanation } from "../../core/explain-row";
import { isBlank } from "../../core/model/cell";
import type { SeenValue } from "../../core/model/evidence";
import type { Measured } from "../../core/model/measured";
import { showNumber } from "../../core/text/show-number";
import { dayText } from "../pane-words";
import { CELL_WORDS } from "./cell-panel-words";
import { courseLines, HEIGHT, WIDTH } from "./course-lines";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: `${HEIGHT}px`, overflow: "visible" },
  values: { fill: "none", stroke: tokens.colorNeutralForeground2, strokeWidth: "2px" },
  plan: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "1px", strokeDasharray: "3 3" },
  dot: { fill: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { fill: "Highlight" } },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface CourseProps {
  readonly course: RowExplanation["course"];
  readonly measure: Measured;
}

/** The values over time against the plan; nothing where there is only one. */
export function Course({ course, measure }: CourseProps) {
  const styles = useStyles();
  const { values, plan } = course;
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || values.length < 2) return null;
  const lines = courseLines(course);
  const shown = (value: number) => showNumber(value, measure.looks?.actual?.numberFormat);
  const when = [periodOf(measure, first, "first"), periodOf(measure, last, "last")];
  const ends = [first, last].map(({ day, value }, at) => `${when[at] ?? dayText(day)} ${shown(value)}`);
  const [from = "", to = ""] = ends;
  return (
    <Section title={CELL_WORDS.course}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={CELL_WORDS.courseLabel(from, to)}
      >
        {lines.plan && (
          <polyline className={styles.plan} points={lines.plan} vectorEffect="non-scaling-stroke" />
        )}
        <polyline className={styles.values} points={lines.values} vectorEffect="non-scaling-stroke" />
        <circle className={styles.dot} cx={lines.last.x} cy={lines.last.y} r="4" />
      </svg>
      <div className={styles.words}>
        <span>{from}</span>
        {plan && (
          <span>
            {CELL_WORDS.dashed(plan.from === plan.to ? CELL_WORDS.targetLine : CELL_WORDS.planLine)}
          </span>
        )}
        <span>{to}</span>
      </div>
    </Section>
  );
}

/** `Jan 26`, as the sheet heads the first or last filled period; undefined where the value came from elsewhere. */
function periodOf({ series }: Measured, seen: SeenValue, end: "first" | "last"): string | undefined {
  if (!series) return undefined;
  const filled = series.values.flatMap((value, index) => (isBlank(value) ? [] : [index]));
  const index = (end === "first" ? filled[0] : filled.at(-1)) ?? -1;
  return series.values[index] === seen.typed ? series.periods[index]?.name : undefined;
}
