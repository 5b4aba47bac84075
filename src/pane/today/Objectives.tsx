import { makeStyles, tokens } from "@fluentui/react-components";
import type { ObjectiveLine, Today } from "../../core/model/today";
import { dayText } from "../pane-words";
import { LineAction } from "../parts/LineAction";
import { RovingArea } from "../parts/RovingArea";
import { useKept } from "../parts/use-kept";
import { usePaneStyles } from "../pane-styles";
import { ObjectiveRow } from "./ObjectiveRow";
import { TODAY_WORDS } from "./today-words";

/** As many as the eye takes in; the worst are among them. */
const MOST = 5;

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  tick: {
    display: "inline-block",
    width: "2px",
    height: "10px",
    marginInlineEnd: "4px",
    verticalAlign: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

/** Each objective with its score beside the share of the time gone, its trend and its movement; the worst first. */
export function Objectives({ today, title }: { readonly today: Today; readonly title: string }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [isWhole, setWhole] = useKept("all objectives", false);
  const { objectives, plan, since } = today;
  if (objectives.length === 0) return null;
  const shown = isWhole ? objectives : objectives.slice(0, MOST);
  const has = columnsOf(objectives);
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {plan !== undefined && (
          <span>
            <span className={styles.tick} aria-hidden />
            {TODAY_WORDS.plan(plan)}
          </span>
        )}
        {has.trend && <span>{TODAY_WORDS.trend}</span>}
        <span>{TODAY_WORDS.score}</span>
        {has.change && since !== undefined && <span>{TODAY_WORDS.since(shortDay(since))}</span>}
      </div>
      <RovingArea>
        <ul className={shared.list}>
          {shown.map((one, place) => (
            <ObjectiveRow key={`${place} ${one.at.sheet} ${one.at.row}`} objective={one} {...has} />
          ))}
        </ul>
        {objectives.length > MOST && (
          <LineAction onClick={() => setWhole(!isWhole)}>
            {isWhole ? TODAY_WORDS.fewerObjectives : TODAY_WORDS.moreObjectives(objectives.length - MOST)}
          </LineAction>
        )}
      </RovingArea>
    </section>
  );
}

function columnsOf(objectives: readonly ObjectiveLine[]) {
  return {
    trend: objectives.some(({ trend }) => trend.length > 1),
    change: objectives.some(({ change }) => change !== undefined),
  };
}

const shortDay = (day: number) => dayText(day).replace(/ \d{4}$/, "");
