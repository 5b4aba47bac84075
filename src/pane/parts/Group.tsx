import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { ROW_STOP } from "./roving-focus";
import { useRemembered } from "./use-remembered";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: "var(--toolbarHeight, 0px)",
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    margin: 0,
    paddingInline: `${tokens.spacingHorizontalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  toggle: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: "32px",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingInline: 0,
    paddingBlock: tokens.spacingVerticalXXS,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  sub: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  whole: { flexShrink: 0 },
  count: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface GroupHeadProps {
  readonly title: string;
  /** Quiet words after the title; they are cut where there is no room. */
  readonly sub?: string | undefined;
  /** A number at the end. */
  readonly count?: string | undefined;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  /** One action for the whole group, beside the fold. */
  readonly action?: ReactNode;
}

/** The 32 px head of a group: it folds, and stays in view while its lines scroll. */
export function GroupHead({ title, sub, count, isOpen, controls, onToggle, action }: GroupHeadProps) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <h2 className={styles.head} data-row={`group ${title}`}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        onClick={onToggle}
        data-group-head=""
        {...ROW_STOP}
      >
        <Chevron aria-hidden fontSize={16} className={mergeClasses(styles.quiet, styles.whole)} />
        <span className={styles.title}>{title}</span>
        {sub && (
          <span className={mergeClasses(styles.sub, styles.quiet)} title={sub}>
            {sub}
          </span>
        )}
      </button>
      {count && <span className={mergeClasses(styles.quiet, styles.count)}>{count}</span>}
      {action}
    </h2>
  );
}

interface GroupProps extends Omit<GroupHeadProps, "isOpen" | "controls" | "onToggle"> {
  /** Under this name the browser remembers whether it is folded. */
  readonly name: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** Lines under a head that folds them. */
export function Group({ name, isOpenAtFirst = true, children, ...head }: GroupProps) {
  const [isOpen, setOpen] = useRemembered(`group ${name}`, isOpenAtFirst);
  const lines = useId();
  return (
    <section aria-label={head.title} data-group="">
      <GroupHead {...head} isOpen={isOpen} controls={lines} onToggle={() => setOpen(!isOpen)} />
      {isOpen && <div id={lines}>{children}</div>}
    </section>
  );
}
