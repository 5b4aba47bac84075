import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import type { Review } from "../../core/model/review";
import { sureLinks } from "../links/sure-links";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0 },
});

/** What a workbook without links gains most by: all that is sure, in one plan. One is a line like others. */
const FEWEST = 2;

/** At the first look: the key results whose KPI is sure, linked in one go. Whoever has links decides in their own view. */
export function FirstLinks({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const { own } = useWording();
  const links = sureLinks(state.proposals);
  const keyResults = new Set(links.map(({ keyResult }) => keyResult)).size;
  const { isReadOnly, lacksFunctions } = review.workbook;
  if (review.links.length > 0 || keyResults < FEWEST || isReadOnly || lacksFunctions === true) return null;
  return (
    <div className={styles.bar} role="group" aria-label={own(TODAY_WORDS.firstLinks)}>
      <LinkRegular aria-hidden fontSize={16} className={styles.icon} />
      <span className={styles.words}>{own(TODAY_WORDS.surelyTheirs(keyResults))}</span>
      <Button
        size="small"
        appearance="primary"
        className={shared.whole}
        onClick={() => pane.ask({ kind: "link", links })}
      >
        {TODAY_WORDS.linkThem(links.length)}
      </Button>
    </div>
  );
}
