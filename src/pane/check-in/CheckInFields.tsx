import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { CheckInEntry } from "../../core/model/check-in";
import { CHECK_IN_WORDS } from "./check-in-words";
import { ConsequenceText } from "./ConsequenceText";
import type { MyRow } from "./my-check-ins";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(92px, 3fr) minmax(0, 4fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    marginInlineStart: "-24px",
    paddingBlockStart: tokens.spacingVerticalXS,
  },
  withSure: { gridTemplateColumns: "minmax(92px, 3fr) minmax(64px, 2fr) minmax(0, 4fr)" },
  input: { minWidth: 0, width: "100%" },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  consequence: {
    gridColumn: "1 / -1",
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** What a row asks, and what to do with the answers. */
export interface FieldsProps {
  readonly mine: MyRow;
  readonly asksSure: boolean;
  /** Whether the hand is here: opened by a key or a click, not by looking at the view. */
  readonly takesFocus: boolean;
  readonly onType: (entry: CheckInEntry) => void;
  /** Enter: on to the next row. */
  readonly onNext: () => void;
  /** Space in an empty field: the number that stands there is still right. */
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
}

/** The fields of the current row: the number, how sure, a note, and what the number would change. */
export function CheckInFields(props: FieldsProps) {
  const { mine, asksSure, onType, onNext, onConfirm, onLeave } = props;
  const styles = useStyles();
  const number = useTakenFocus(props.takesFocus);
  const { entry, reading } = mine;
  const typed: CheckInEntry = entry ?? { key: mine.key, name: mine.name, number: "" };
  const numberError = reading?.number.kind === "unreadable" ? reading.number.reason : undefined;
  const sureError = reading?.sure.kind === "unreadable" ? reading.sure.reason : undefined;
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const isEmpty = event.target === number.current && (typed.number ?? "") === "";
    if (event.key === "Enter") act(event, onNext);
    else if (event.key === "Escape") act(event, onLeave);
    else if (event.key === " " && isEmpty) act(event, onConfirm);
  }
  return (
    <div className={asksSure ? `${styles.fields} ${styles.withSure}` : styles.fields} onKeyDown={onKeyDown}>
      <Field label={numberLabel(mine)} {...errorOf(numberError)}>
        <Input
          className={styles.input}
          input={{ ref: number }}
          inputMode="decimal"
          value={typed.number ?? ""}
          aria-label={CHECK_IN_WORDS.numberOf(mine.name)}
          contentAfter={<Suffix mine={mine} />}
          onChange={(_event, { value }) => onType({ ...typed, number: value })}
        />
      </Field>
      {asksSure && (
        <Field label={CHECK_IN_WORDS.sure} {...errorOf(sureError)}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={typed.sure ?? ""}
            contentAfter={<span className={styles.quiet}>{CHECK_IN_WORDS.ofTen}</span>}
            onChange={(_event, { value }) => onType({ ...typed, sure: value })}
          />
        </Field>
      )}
      <Field label={CHECK_IN_WORDS.note}>
        <Input
          className={styles.input}
          value={typed.note ?? ""}
          onChange={(_event, { value }) => onType({ ...typed, note: value })}
        />
      </Field>
      <p className={styles.consequence}>
        {mine.consequence && <ConsequenceText consequence={mine.consequence} />}
      </p>
    </div>
  );
}

function act(event: KeyboardEvent<HTMLElement>, action: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  action();
}

function errorOf(message: string | undefined) {
  return message === undefined ? {} : { validationState: "warning" as const, validationMessage: message };
}

/** The period that the number is for, where it is not simply the present. */
function numberLabel({ row: { place } }: MyRow): string {
  return place.kind === "cell" && place.period !== undefined ? place.period : CHECK_IN_WORDS.now;
}

/** `of 120` on the way to a target, and `%` where numbers are meant in percent. */
function Suffix({ mine: { row } }: { readonly mine: MyRow }) {
  const styles = useStyles();
  const { goal, shown } = row.row;
  const isShort = goal?.kind === "reach" && shown.target.length < SHORT;
  return (
    <span className={styles.quiet}>
      {row.isPercent && "%"}
      {isShort && ` ${CHECK_IN_WORDS.ofTarget(shown.target)}`}
    </span>
  );
}

/** What fits behind a number. */
const SHORT = 9;

/** Gives the number field the focus when its row was opened by hand, and selects what stands in it. */
function useTakenFocus(takesFocus: boolean) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus();
    field.current?.select();
  }, [takesFocus]);
  return field;
}
