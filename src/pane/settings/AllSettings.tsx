import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { cellToA1 } from "../../core/model/address";
import { OUR_NAMES } from "../../core/model/marks";
import type { Review } from "../../core/model/review";
import { SETTING_ROWS } from "../../core/model/setting-rows";
import type { SettingRow } from "../../core/model/setting-row";
import { dayText, percentText } from "../pane-words";
import { placeOf } from "../place";
import { usePane } from "../use-pane";
import { SETTINGS_WORDS } from "./settings-words";

const useStyles = makeStyles({
  all: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200 },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  value: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  says: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface AllSettingsProps {
  readonly review: Review;
  readonly onClose: () => void;
}

/** Every setting by name, value and what it does, linked to its cell where it has one. */
export function AllSettings({ review, onClose }: AllSettingsProps) {
  const styles = useStyles();
  const { pane } = usePane();
  function addAll(): void {
    onClose();
    pane.ask({ kind: "settings" });
  }
  return (
    <Accordion collapsible className={styles.all}>
      <AccordionItem value="all">
        <AccordionHeader as="h3">{SETTINGS_WORDS.all}</AccordionHeader>
        <AccordionPanel>
          <p className={styles.quiet}>{SETTINGS_WORDS.allMore}</p>
          <dl className={styles.list}>
            {SETTING_ROWS.map((row) => (
              <Setting key={row.setting} row={row} review={review} onClose={onClose} />
            ))}
          </dl>
          <Button size="small" onClick={addAll}>
            {SETTINGS_WORDS.addAll}
          </Button>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Setting({ row, review, onClose }: AllSettingsProps & { readonly row: SettingRow }) {
  const styles = useStyles();
  const { pane } = usePane();
  const at = review.ours.names.places[row.setting];
  function go(): void {
    onClose();
    if (at) void pane.goTo(placeOf(at));
  }
  return (
    <div>
      <dt className={styles.line}>
        {row.label}
        <span className={styles.value}>{shown(row, review.settings[row.setting])}</span>
      </dt>
      <dd className={styles.says}>
        {row.says}{" "}
        {at ? <Link as="button" onClick={go}>{`${at.sheet}, ${cellToA1(at)}`}</Link> : OUR_NAMES[row.setting]}
      </dd>
    </div>
  );
}

function shown({ kind }: SettingRow, value: number | string | undefined): string {
  if (value === undefined) return "–";
  if (typeof value === "string") return value;
  if (kind === "day") return dayText(value);
  if (kind === "share") return percentText(value);
  return kind === "month" ? (SETTINGS_WORDS.months[value - 1] ?? String(value)) : String(value);
}
