import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  DismissCircleFilled,
  QuestionCircleFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import { STANDS, type MeasureKind, type Stand, type Tally } from "../../core/model/today";
import type { Filter } from "./filter";
import { StandBar } from "./StandBar";
import { useWording } from "../wording";
import { TODAY_WORDS } from "./today-words";

const ICONS = {
  "off track": DismissCircleFilled,
  "at risk": WarningFilled,
  "not known": QuestionCircleFilled,
  "on plan": CheckmarkCircleFilled,
} as const;

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  count: {
    justifyContent: "flex-start",
    minWidth: "40px",
    minHeight: "24px",
    marginInlineStart: "-4px",
    padding: "0 4px",
    // The count belongs to its icon.
    "& .fui-Button__icon": { width: "16px", marginInlineEnd: "4px" },
    fontWeight: tokens.fontWeightSemibold,
  },
  // Fluent's own toggle brings the styles of a button a second time.
  on: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  zero: { color: tokens.colorNeutralForeground4, paddingInline: "1px" },
  bar: { gridColumn: "1 / -1", marginBlockEnd: tokens.spacingVerticalXS },
  "off track": { color: tokens.colorPaletteRedForeground1 },
  "at risk": { color: tokens.colorStatusWarningForeground3 },
  "not known": { color: tokens.colorNeutralForeground3 },
  "on plan": { color: tokens.colorStatusSuccessForeground1 },
});

interface OverviewRowProps {
  readonly kind: MeasureKind;
  readonly name: string;
  readonly tally: Tally;
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
}

/** How many rows of one kind stand how, as numbers that filter, and as one bar. */
export function OverviewRow({ kind, name, tally, filter, onFilter }: OverviewRowProps) {
  const styles = useStyles();
  const { said } = useWording();
  return (
    <>
      <span className={styles.name}>{name}</span>
      {STANDS.map((stand) => {
        const isOn = filter?.kind === kind && filter.stand === stand;
        return (
          <Count
            key={stand}
            stand={stand}
            count={tally.counts[stand]}
            label={`${name}: ${TODAY_WORDS.barPart(tally.counts[stand], stand, said)}`}
            isOn={isOn}
            onToggle={() => onFilter(isOn ? undefined : { kind, stand })}
          />
        );
      })}
      <span className={styles.bar}>
        <StandBar name={name} tally={tally} />
      </span>
    </>
  );
}

interface CountProps {
  readonly stand: Stand;
  readonly count: number;
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Count({ stand, count, label, isOn, onToggle }: CountProps) {
  const styles = useStyles();
  const Icon = ICONS[stand];
  if (count === 0) return <span className={styles.zero}>0</span>;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={mergeClasses(styles.count, isOn && styles.on)}
      icon={<Icon className={styles[stand]} fontSize={16} />}
      aria-pressed={isOn}
      aria-label={label}
      onClick={onToggle}
    >
      <span className={mergeClasses(isOn && styles.name)}>{count}</span>
    </Button>
  );
}
