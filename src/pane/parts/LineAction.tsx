import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  action: { minWidth: "24px", minHeight: "24px", flexShrink: 0, whiteSpace: "nowrap" },
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    paddingInline: tokens.spacingHorizontalS,
  },
});

interface LineActionProps {
  readonly children?: string;
  readonly icon?: ReactElement;
  /** Names the row too, as several rows say the same word. */
  readonly label?: string;
  readonly look?: "link" | "outline" | "quiet";
  /** The same action of the next row gets the focus once this one is gone. */
  readonly isOnward?: boolean;
  /** Tells the actions of a row apart; its words where nothing else is said. */
  readonly name?: string;
  readonly isExpanded?: boolean;
  readonly onClick: () => void;
}

const LOOKS = { link: "transparent", outline: "outline", quiet: "subtle" } as const;

/** The action of a list's line: → reaches it from the name, Tab passes it by. */
export function LineAction(props: LineActionProps) {
  const {
    children,
    icon,
    label,
    look = "link",
    isOnward = false,
    name = children,
    isExpanded,
    onClick,
  } = props;
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance={LOOKS[look]}
      className={mergeClasses(styles.action, look === "link" && styles.link)}
      tabIndex={-1}
      {...(icon && { icon })}
      {...(label !== undefined && { "aria-label": label })}
      {...(isExpanded !== undefined && { "aria-expanded": isExpanded })}
      data-row-action={name}
      {...(isOnward && { "data-onward": "" })}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
