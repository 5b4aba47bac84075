import { Dropdown, Input, makeStyles, Option } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { SettingKey } from "../../core/model/settings";
import { isoDay } from "../../core/model/period";
import { serialOf } from "../iso-day";
import type { Draft } from "./use-draft";
import { SETTINGS_WORDS } from "./settings-words";

const useStyles = makeStyles({
  // The field within the border is what a finger has to hit.
  day: { width: "140px", "& input": { minHeight: "24px" } },
  number: { width: "72px", "& input": { minHeight: "24px" } },
  kept: { whiteSpace: "nowrap" },
  choice: { minWidth: "120px", width: "132px", "& button": { minHeight: "24px" } },
});

/** What follows a field stays on its line: a dot alone would begin the next one. */
export function Kept({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.kept}>{children}</span>;
}

interface FieldProps {
  readonly draft: Draft;
  readonly setting: SettingKey;
  readonly label: string;
}

/** A day within a sentence. */
export function DayField({ draft, setting, label }: FieldProps) {
  const styles = useStyles();
  const value = draft.valueOf(setting);
  return (
    <Input
      className={styles.day}
      size="small"
      type="date"
      aria-label={label}
      value={typeof value === "number" ? isoDay(value) : ""}
      onChange={(_event, data) => draft.change(setting, serialOf(data.value))}
    />
  );
}

interface NumberFieldProps extends FieldProps {
  /** What is typed for each one that the cell holds: 100 for a share that is typed in percent. */
  readonly times?: number;
}

/** A number within a sentence; what is no number yet stays as it is typed and changes nothing. */
export function NumberField({ draft, setting, label, times = 1 }: NumberFieldProps) {
  const styles = useStyles();
  const value = draft.valueOf(setting);
  const shown = typeof value === "number" ? String(round(value * times)) : "";
  const [typed, setTyped] = useState<string>();
  function take(text: string): void {
    setTyped(text);
    const number = Number(text);
    const isNumber = text.trim() !== "" && Number.isFinite(number) && number >= 0;
    draft.change(setting, isNumber ? round(number / times) : undefined);
  }
  return (
    <Input
      className={styles.number}
      size="small"
      type="number"
      min={0}
      aria-label={label}
      value={typed ?? shown}
      onChange={(_event, data) => take(data.value)}
    />
  );
}

/** Twelve digits keep 0.07 from becoming 0.07000000000000001. */
function round(number: number): number {
  return Number(number.toPrecision(12));
}

/** How often, within a sentence; a rhythm of the user's own stays among the choices. */
export function RhythmField({ draft, setting, label }: FieldProps) {
  const styles = useStyles();
  const value = draft.valueOf(setting);
  const usual = Object.entries(SETTINGS_WORDS.rhythms);
  const known = usual.find(([days, word]) => days === String(value) || word === value);
  const shown = known?.[1] ?? (typeof value === "number" ? `every ${value} days` : (value ?? ""));
  return (
    <Dropdown
      className={styles.choice}
      size="small"
      aria-label={label}
      value={shown}
      selectedOptions={known ? [known[0]] : []}
      onOptionSelect={(_event, { optionValue }) => draft.change(setting, Number(optionValue))}
    >
      {usual.map(([days, word]) => (
        <Option key={days} value={days}>
          {word}
        </Option>
      ))}
    </Dropdown>
  );
}

/** A month within a sentence. */
export function MonthField({ draft, setting, label }: FieldProps) {
  const styles = useStyles();
  const value = Number(draft.valueOf(setting));
  return (
    <Dropdown
      className={styles.choice}
      size="small"
      aria-label={label}
      value={SETTINGS_WORDS.months[value - 1] ?? ""}
      selectedOptions={[String(value)]}
      onOptionSelect={(_event, { optionValue }) => draft.change(setting, Number(optionValue))}
    >
      {SETTINGS_WORDS.months.map((month, index) => (
        <Option key={month} value={String(index + 1)}>
          {month}
        </Option>
      ))}
    </Dropdown>
  );
}
