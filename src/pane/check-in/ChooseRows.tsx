import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { ViewFrame } from "../ViewFrame";
import { CHECK_IN_WORDS } from "./check-in-words";
import { PeopleChoice, type MyRowsProps } from "./MyRows";

const useStyles = makeStyles({
  section: { padding: tokens.spacingHorizontalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Asked once: whose numbers are yours? */
export function ChooseRows(props: MyRowsProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane } = usePane();
  const [people, setPeople] = useState(props.people);
  const count = pane.checkIn.rowsOf(props.rows, people).length;
  const show = count > 0 && (
    <Button appearance="primary" onClick={() => props.onChoose(people)}>
      {CHECK_IN_WORDS.show(count)}
    </Button>
  );
  return (
    <ViewFrame action={show}>
      <section className={`${styles.section} ${shared.tight}`}>
        <h2 className={styles.title}>{CHECK_IN_WORDS.chooseTitle}</h2>
        <p className={`${shared.text} ${shared.quiet}`}>{CHECK_IN_WORDS.chooseNext}</p>
        <PeopleChoice {...props} people={people} onChoose={setPeople} />
      </section>
    </ViewFrame>
  );
}
