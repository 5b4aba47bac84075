import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useDueCount } from "./check-in/use-due-count";
import type { Review } from "../core/model/review";
import { VIEWS, type View } from "./pane-state";
import { REGION } from "./parts/regions";
import { countText, WORDS } from "./pane-words";
import { todayOf } from "./today-of";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: "wrap",
    minHeight: "36px",
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingInline: tokens.spacingHorizontalS,
    // Five names and three counts stand on one line, also where the host's fonts are wide.
    "@media (max-width: 400px)": { paddingInline: tokens.spacingHorizontalXS },
    "@media (max-width: 360px)": {
      paddingInline: "1px",
      "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
    },
  },
  count: { marginInlineStart: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

interface ViewTabsProps {
  readonly review: Review;
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

/** The views; a number stands only where something waits for the user. */
export function ViewTabs({ review, view, onChoose }: ViewTabsProps) {
  const styles = useStyles();
  const own = useMemo(() => countsOf(review), [review]);
  const counts = { ...own, "check-in": useDueCount(review) };
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={WORDS.views}
      selectedValue={view}
      onTabSelect={(_event, { value }) => onChoose(value as View)}
      {...REGION}
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

function countsOf(review: Review): Readonly<Record<Exclude<View, "check-in">, number>> {
  const lines = todayOf(review).lines.filter(({ severity }) => severity !== "note");
  const proposed = new Set(review.proposals.map(({ keyResult }) => keyResult));
  return { today: lines.length, links: proposed.size, flags: 0, tables: 0 };
}
