import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import type { SelectedArea } from "../../port/workbook-host";
import { NameLink } from "./NameLink";

const useStyles = makeStyles({
  line: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    scrollMarginBlockStart: "72px",
  },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    "::before": {
      content: '""',
      position: "absolute",
      insetBlock: 0,
      insetInlineStart: 0,
      width: "3px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  icon: { display: "inline-flex", marginBlockStart: "3px", fontSize: "16px" },
  name: {
    gridColumn: "2 / 4",
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
  },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  clause: {
    gridColumn: "2",
    alignSelf: "center",
    paddingBlock: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  wide: { gridColumn: "2 / 4" },
  action: { gridColumn: "3", alignSelf: "start", marginBlock: "-2px", marginInlineEnd: "-8px" },
  more: { gridColumn: "2 / 4", minWidth: 0 },
});

export interface ListLineProps {
  /** Tells the row again after a new reading, so that the focus stays with it. */
  readonly row: string;
  readonly name: string;
  /** Where the name leads; without it the name is plain words. */
  readonly place?: SelectedArea | undefined;
  /** Whether the sheet's selection is on this row. */
  readonly isHere?: boolean;
  readonly isStrong?: boolean;
  readonly icon?: ReactNode;
  /** For what a key means to this line beside moving. */
  readonly onNameKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  /** A number or a button at the end of the name. */
  readonly end?: ReactNode;
  /** Why, in a few quiet words. */
  readonly clause?: ReactNode;
  /** The one thing to do; `LineAction`. */
  readonly action?: ReactNode;
  /** What stands below: a proposal, the reason, buttons of a question. */
  readonly children?: ReactNode;
  /** Keys that mean something wherever the focus is in the line. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One line of a list: icon, the user's name, why, and one action. */
export function ListLine(props: ListLineProps) {
  const { row, isHere = false, icon, end, clause, action, children, onKeyDown } = props;
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.line, isHere && styles.here)} data-row={row} onKeyDown={onKeyDown}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.name}>
        <span className={styles.grow}>
          <Name {...props} />
        </span>
        {end}
      </span>
      {clause && <span className={mergeClasses(styles.clause, !action && styles.wide)}>{clause}</span>}
      {action && <span className={styles.action}>{action}</span>}
      {children && <div className={styles.more}>{children}</div>}
    </li>
  );
}

function Name({ name, place, isHere = false, isStrong = false, onNameKeyDown }: ListLineProps) {
  if (!place) return <span>{name}</span>;
  return (
    <NameLink
      place={place}
      isHere={isHere}
      isStrong={isStrong}
      {...(onNameKeyDown && { onKeyDown: onNameKeyDown })}
    >
      {name}
    </NameLink>
  );
}
