import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type KeyboardEvent } from "react";
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
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    minHeight: "36px",
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    minWidth: 0,
    border: "none",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalS,
    // Five names and three counts stand on one line, also where the host's fonts are wide.
    "@media (max-width: 400px)": { paddingInline: tokens.spacingHorizontalXS },
    "@media (max-width: 360px)": { paddingInline: "1px", fontSize: tokens.fontSizeBase200 },
    "::after": {
      content: '""',
      position: "absolute",
      bottom: 0,
      insetInline: tokens.spacingHorizontalXS,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover:active": { color: tokens.colorNeutralForeground1 },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": {
      "::after": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    },
  },
  /** Bold names are wider: their room is kept, so that no tab moves when another one is chosen. */
  name: {
    display: "inline-grid",
    "::after": {
      content: "attr(data-name)",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  count: { marginInlineStart: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

interface ViewTabsProps {
  readonly review: Review;
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

/** The views; a number stands only where something waits for the user. Fluent's own tabs bring 20 kB that nothing else needs yet. */
export function ViewTabs({ review, view, onChoose }: ViewTabsProps) {
  const styles = useStyles();
  const { proposals } = usePane().state;
  const waiting = useMemo(() => todayOf(review).lines.filter(needsYou).length, [review]);
  const links = new Set(proposals?.map(({ keyResult }) => keyResult)).size;
  const counts = { today: waiting, links, flags: 0, tables: 0, "check-in": useDueCount(review) };
  return (
    <div role="tablist" className={styles.tabs} aria-label={WORDS.views} onKeyDown={moveAlong} {...REGION}>
      {VIEWS.map((name) => (
        <Button
          key={name}
          id={`tab-${name}`}
          role="tab"
          aria-selected={name === view}
          tabIndex={name === view ? 0 : -1}
          appearance="transparent"
          className={mergeClasses(styles.tab, name === view && styles.chosen)}
          onClick={() => onChoose(name)}
        >
          <span className={styles.name} data-name={WORDS.tabs[name]}>
            {WORDS.tabs[name]}
          </span>
          {counts[name] > 0 && <span className={styles.count}>{countText(counts[name])}</span>}
        </Button>
      ))}
    </div>
  );
}

/** Where a key leads from one of so many tabs: round and round, to the first and to the last. */
const STEPS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place, count) => (place + 1) % count,
  ArrowLeft: (place, count) => (place + count - 1) % count,
  Home: () => 0,
  End: (_place, count) => count - 1,
};

function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const place = tabs.findIndex((tab) => tab === event.target);
  const next = tabs[STEPS[event.key]?.(place, tabs.length) ?? -1];
  if (place < 0 || !next || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  next.focus();
}

function needsYou({ severity }: { readonly severity: Severity }): boolean {
  return severity !== "note";
}
