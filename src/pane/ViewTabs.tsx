import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useDueCount } from "./check-in/use-due-count";
import type { Severity } from "../core/model/finding";
import type { Review } from "../core/model/review";
import { VIEWS, type View } from "./pane-state";
import { REGION } from "./parts/regions";
import { countText, WORDS } from "./pane-words";
import { todayOf } from "./today-of";
import { usePane } from "./use-pane";

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
      // The room that is kept for the bold name of the chosen tab, too.
      "& .fui-Tab__content, & .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
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
  const { proposals } = usePane().state;
  const waiting = useMemo(() => todayOf(review).lines.filter(needsYou).length, [review]);
  const links = new Set(proposals?.map(({ keyResult }) => keyResult)).size;
  const counts = { today: waiting, links, flags: 0, tables: 0, "check-in": useDueCount(review) };
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

function needsYou({ severity }: { readonly severity: Severity }): boolean {
  return severity !== "note";
}
