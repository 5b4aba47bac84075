import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { MEASURE_KINDS, type MeasureKind, type Today } from "../../core/model/today";
import type { Filter } from "./filter";
import { OverviewRow } from "./OverviewRow";
import { OverviewHeads } from "./OverviewHeads";
import { StandBar } from "./StandBar";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  sentence: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    paddingBlock: "5px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    textWrap: "balance",
  },
  short: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  period: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  table: {
    display: "grid",
    gridTemplateColumns: "minmax(76px, 1fr) repeat(4, auto)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    marginBlockStart: tokens.spacingVerticalS,
    fontVariantNumeric: "tabular-nums",
    "@media (max-width: 330px)": {
      gridTemplateColumns: "minmax(0, 1fr) repeat(4, auto)",
      columnGap: tokens.spacingHorizontalXS,
    },
  },
  folded: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
});

interface OverviewProps {
  readonly today: Today;
  readonly names: Readonly<Record<MeasureKind, string>>;
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
}

/** The one sentence, and how many rows of each kind stand how; each count filters the list. */
export function Overview({ today, names, isFolded, onFold, filter, onFilter }: OverviewProps) {
  const styles = useStyles();
  const kinds = MEASURE_KINDS.filter((kind) => tallyOf(today, kind).of > 0);
  const Chevron = isFolded ? ChevronDownRegular : ChevronUpRegular;
  return (
    <section className={styles.section} aria-label={TODAY_WORDS.overview}>
      <div className={styles.top}>
        <h2 className={mergeClasses(styles.sentence, isFolded && styles.short)}>
          {isFolded ? today.short : today.sentence}
        </h2>
        <Button
          appearance="subtle"
          icon={<Chevron />}
          aria-label={isFolded ? TODAY_WORDS.unfold : TODAY_WORDS.fold}
          aria-expanded={!isFolded}
          onClick={() => onFold(!isFolded)}
        />
      </div>
      {isFolded ? (
        <div className={styles.folded}>
          {kinds.map((kind) => (
            <FoldedBar key={kind} name={names[kind]} tally={tallyOf(today, kind)} />
          ))}
        </div>
      ) : (
        <>
          {today.period && <p className={styles.period}>{today.period}</p>}
          <div className={styles.table}>
            <OverviewHeads />
            {kinds.map((kind) => (
              <OverviewRow
                key={kind}
                kind={kind}
                name={names[kind]}
                tally={tallyOf(today, kind)}
                filter={filter}
                onFilter={onFilter}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function FoldedBar({ name, tally }: { readonly name: string; readonly tally: Today["kpis"] }) {
  return (
    <>
      <span>{name}</span>
      <StandBar name={name} tally={tally} />
    </>
  );
}

function tallyOf(today: Today, kind: MeasureKind) {
  return kind === "kpi" ? today.kpis : today.keyResults;
}
