import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import type { Review } from "../../core/model/review";
import type { PlanRequest } from "../../core/plan-request";
import { Section } from "../parts/Section";
import { usePane } from "../use-pane";
import { FOR_READERS } from "../flags/flags-menu";
import { SETTINGS_WORDS } from "./settings-words";

const useStyles = makeStyles({
  words: { margin: `${tokens.spacingVerticalXS} 0` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface InThisWorkbookProps {
  readonly review: Review;
  readonly onClose: () => void;
}

/** What in the workbook is ours, and the way to mend it or to take all of it away. */
export function InThisWorkbook({ review, onClose }: InThisWorkbookProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const { columns, sheets } = review.ours;
  const isNone = columns.length === 0 && sheets.length === 0;
  function ask(request: PlanRequest): void {
    onClose();
    pane.ask(request);
  }
  return (
    <Section title={SETTINGS_WORDS.inWorkbook}>
      <p className={styles.words}>
        {isNone
          ? SETTINGS_WORDS.nothing
          : SETTINGS_WORDS.ours(
              columns.map(({ sheet }) => sheet),
              sheets.map(({ grid }) => grid.sheet),
            )}
      </p>
      {!isNone && (
        <div className={styles.buttons}>
          {columns.length > 0 && <ForReaders onAsk={ask} />}
          <Button size="small" onClick={() => ask({ kind: "repair" })}>
            {SETTINGS_WORDS.repair}
          </Button>
          <Button size="small" onClick={() => ask({ kind: "remove", scope: "everything" })}>
            {SETTINGS_WORDS.remove}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Words that stay without our functions, in one way or the other, and back. */
function ForReaders({ onAsk }: { readonly onAsk: (request: PlanRequest) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small">{SETTINGS_WORDS.forReaders}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {FOR_READERS.map(({ label, request }) => (
            <MenuItem key={label} onClick={() => onAsk(request)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
