import { makeStyles, tokens } from "@fluentui/react-components";

const WIDTH = 52;
const HEIGHT = 16;
const INSET = 2.5;

const useStyles = makeStyles({
  spark: { flexShrink: 0, overflow: "visible" },
  line: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "1.5px" },
  dot: { fill: tokens.colorCompoundBrandStroke },
});

/** Past scores as a line with a dot at the end; it says nothing that the numbers beside it do not. */
export function Spark({ values }: { readonly values: readonly number[] }) {
  const styles = useStyles();
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number) => INSET + (index / Math.max(1, values.length - 1)) * (WIDTH - 2 * INSET);
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - INSET - ((value - low) / (high - low)) * (HEIGHT - 2 * INSET);
  const last = values.at(-1);
  return (
    <svg className={styles.spark} width={WIDTH} height={HEIGHT} aria-hidden focusable="false">
      {values.length > 1 && last !== undefined && (
        <>
          <polyline
            className={styles.line}
            points={values.map((value, at) => `${x(at)},${y(value)}`).join(" ")}
          />
          <circle className={styles.dot} cx={x(values.length - 1)} cy={y(last)} r={INSET} />
        </>
      )}
    </svg>
  );
}
