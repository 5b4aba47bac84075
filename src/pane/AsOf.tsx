import {
  Button,
  Field,
  Input,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useState, type SyntheticEvent } from "react";
import { calendarDate, dateSerial, type DateSerial } from "../core/model/period";
import { dayText, WORDS } from "./pane-words";
import { usePane } from "./use-pane";

const useStyles = makeStyles({
  surface: { maxHeight: "70vh", overflowY: "auto", maxWidth: "300px" },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "240px" },
});

interface AsOfProps {
  readonly asOf: DateSerial;
  /** The day that the cells still go by; absent where it is the same, or where there is none. */
  readonly stated: DateSerial | undefined;
}

/** Every setting as a named cell of the workbook. */
const SETTINGS_REQUEST = { kind: "settings" } as const;

/** The day that everything is told as of; a click opens the choice of another. */
export function AsOf({ asOf, stated }: AsOfProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const day = serialOf(typed);

  function use(event: SyntheticEvent): void {
    event.preventDefault();
    if (day === undefined) return;
    setOpen(false);
    void pane.tellAsOf(day);
  }

  function open(isNowOpen: boolean): void {
    setOpen(isNowOpen);
    setTyped(isoText(asOf));
  }

  function writeSettings(): void {
    setOpen(false);
    pane.ask(SETTINGS_REQUEST);
  }

  return (
    <Popover open={isOpen} onOpenChange={(_event, data) => open(data.open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after">
          {stated === undefined
            ? WORDS.asOf(dayText(asOf))
            : WORDS.asOfBeside(dayText(asOf), dayText(stated))}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={WORDS.asOfLabel} className={styles.surface}>
        <form className={styles.form} onSubmit={use}>
          {stated !== undefined && <span>{WORDS.workbookDate(dayText(stated))}</span>}
          <Field label={WORDS.asOfLabel} hint={WORDS.asOfHelp}>
            <Input type="date" value={typed} onChange={(_event, data) => setTyped(data.value)} />
          </Field>
          <Button type="submit" appearance="primary" disabled={day === undefined}>
            {WORDS.useDate}
          </Button>
        </form>
        <Button appearance="subtle" onClick={writeSettings}>
          {WORDS.allSettings}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}

/** 46113 → `2026-04-01`, as a date field holds it. */
function isoText(serial: DateSerial): string {
  const { year, month, day } = calendarDate(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** `2026-04-01` → 46113; a date that is not complete yet → undefined. */
function serialOf(iso: string): DateSerial | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return match ? dateSerial(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
