import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "../../core/model/today";

/** The first one stays in line with everything above and below it. */
const NARROW = { "@media (max-width: 330px)": { paddingInline: tokens.spacingHorizontalS } };

const useStyles = makeStyles({
  figures: {
    display: "flex",
    margin: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  figure: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column-reverse",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ":not(:first-child)": {
      borderInlineStartWidth: "1px",
      borderInlineStartStyle: "solid",
      borderInlineStartColor: tokens.colorNeutralStroke2,
    },
    ":not(:first-child):not(:last-child)": NARROW,
    ":last-child": NARROW,
  },
  what: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Three figures side by side. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {figures.map(({ value, what }) => (
        <div key={what} className={styles.figure}>
          <dt className={styles.what}>{what}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
