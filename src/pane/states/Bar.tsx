import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircleRegular, DismissRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { WORDS } from "../pane-words";

const ICONS = {
  info: InfoRegular,
  warning: WarningRegular,
  failed: DismissCircleRegular,
} as const;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, marginBlockStart: "2px" },
  close: { flexShrink: 0, alignSelf: "start" },
  words: {
    minWidth: 0,
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  failedIcon: { color: tokens.colorStatusDangerForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
});

interface BarProps {
  readonly look: keyof typeof ICONS;
  readonly children: ReactNode;
  /** Where it can be put away. */
  readonly onClose?: () => void;
}

/** A calm bar across the pane; the rest of it keeps working. */
export function Bar({ look, children, onClose }: BarProps) {
  const styles = useStyles();
  const Icon = ICONS[look];
  return (
    <div className={mergeClasses(styles.bar, styles[look])}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[`${look}Icon`])} fontSize={16} />
      <div className={styles.words}>{children}</div>
      {onClose && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.close}
          icon={<DismissRegular />}
          aria-label={WORDS.close}
          onClick={onClose}
        />
      )}
    </div>
  );
}
