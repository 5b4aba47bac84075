import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Review } from "../core/model/review";
import { VIEWS, type View } from "./pane-state";
import { countText, WORDS } from "./pane-words";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingInline: tokens.spacingHorizontalS },
  count: { marginInlineStart: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

interface ViewTabsProps {
  readonly review: Review;
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

/** The four views with how much is in each. */
export function ViewTabs({ review, view, onChoose }: ViewTabsProps) {
  const styles = useStyles();
  const counts = countsOf(review);
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={view}
      onTabSelect={(_event, { value }) => onChoose(value as View)}
    >
      {VIEWS.map((name) => (
        <Tab key={name} id={`tab-${name}`} value={name} className={styles.tab}>
          {WORDS.tabs[name]}
          {counts[name] > 0 && <span className={styles.count}>{countText(counts[name])}</span>}
        </Tab>
      ))}
    </TabList>
  );
}

/** Flags has no count before they are asked for: a number there would look like a warning. */
function countsOf(review: Review): Readonly<Record<View, number>> {
  const findings = review.findings.filter(({ severity }) => severity !== "note");
  return {
    tables: review.tables.length,
    links: review.links.length,
    flags: 0,
    review: findings.length,
  };
}
