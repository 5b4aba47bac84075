import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  segments: {
    display: "inline-flex",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  segment: {
    height: "24px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":not(:first-child)": { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
});

interface SegmentsProps<Choice extends string> {
  readonly label: string;
  readonly choices: Readonly<Partial<Record<Choice, string>>>;
  /** Absent as long as nobody has chosen. */
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** Two or three ways to arrange a list, of which one holds. */
export function Segments<Choice extends string>({ label, choices, chosen, onChoose }: SegmentsProps<Choice>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.segments}>
      {(Object.entries(choices) as [Choice, string][]).map(([choice, words]) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === chosen}
          className={mergeClasses(styles.segment, choice === chosen && styles.chosen)}
          onClick={() => onChoose(choice)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
