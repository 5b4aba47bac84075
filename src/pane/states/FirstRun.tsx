import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { WORDS } from "../pane-words";
import { usePaneStyles } from "../pane-styles";
import { ExampleTable } from "./ExampleTable";

const useStyles = makeStyles({
  first: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    alignItems: "stretch",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    paddingBlockEnd: "20vh",
  },
  promise: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  privacy: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

/** Before anything was read: one sentence of promise, one button, one line on privacy. */
export function FirstRun({ onLook }: { readonly onLook: () => void }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <div className={styles.first}>
      <p className={styles.promise}>{WORDS.promise}</p>
      <ExampleTable />
      <p className={shared.text}>{WORDS.promiseMore}</p>
      <Button appearance="primary" size="large" onClick={onLook}>
        {WORDS.lookThrough}
      </Button>
      <p className={`${shared.text} ${shared.quiet} ${styles.privacy}`}>
        <LockClosedRegular aria-hidden fontSize={16} />
        {WORDS.privacy}
      </p>
    </div>
  );
}
