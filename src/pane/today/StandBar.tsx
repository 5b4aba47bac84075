import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STANDS, type Tally } from "../../core/model/today";
import { useWording } from "../wording";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    columnGap: "2px",
    height: "8px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  part: {
    minWidth: "6px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", boxSizing: "border-box" },
  },
  "off track": { backgroundColor: tokens.colorStatusDangerBorder2 },
  "at risk": { backgroundColor: tokens.colorStatusWarningBorderActive },
  "not known": {
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStrokeAccessible} 0 1px, transparent 1px 4px)`,
  },
  "on plan": { backgroundColor: tokens.colorStatusSuccessBorderActive },
});

/** How rows stand, as one bar; what is not known is hatched, never plain. */
export function StandBar({ name, tally }: { readonly name: string; readonly tally: Tally }) {
  const styles = useStyles();
  const { said } = useWording();
  const parts = STANDS.filter((stand) => tally.counts[stand] > 0);
  const label = parts.map((stand) => TODAY_WORDS.barPart(tally.counts[stand], stand, said)).join(", ");
  return (
    <div role="img" aria-label={`${name}: ${label}`} className={styles.bar}>
      {parts.map((stand) => (
        <span
          key={stand}
          className={mergeClasses(styles.part, styles[stand])}
          style={{ flexGrow: tally.counts[stand] }}
        />
      ))}
    </div>
  );
}
