import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BottomSheet } from "../parts/BottomSheet";
import { HELP, HELP_WORDS } from "./help-words";

const useStyles = makeStyles({
  part: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  says: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
});

/** What OKR Pulse does, what it writes, and how to take it back. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <BottomSheet
      title={HELP_WORDS.title}
      onClose={onClose}
      foot={
        <Button data-primary="" onClick={onClose}>
          {HELP_WORDS.close}
        </Button>
      }
    >
      {/* Parts take the focus, so that the arrow keys scroll what has no other control. */}
      {HELP.map(({ title, says }) => (
        <section key={title} className={styles.part} aria-label={title} tabIndex={0}>
          <h3 className={styles.title}>{title}</h3>
          {says.map((sentence) => (
            <p key={sentence} className={styles.says}>
              {sentence}
            </p>
          ))}
        </section>
      ))}
    </BottomSheet>
  );
}
