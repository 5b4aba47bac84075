import { Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { measureRows, type Table } from "../../core/model/table";
import type { Review } from "../../core/model/review";
import { contentOfFlags } from "../../core/plan/flags/flag-content";
import type { FlagName } from "../../core/plan/flags/flags-choice";
import { usePaneStyles } from "../pane-styles";
import { tableNames } from "../tables/table-names";
import { ChosenColumns } from "./ChosenColumns";
import { chosen, FURTHER_FLAGS, offered, withFurther, withTick, type FlagsTicks } from "./flags-ticks";
import { FLAGS_WORDS } from "./flags-words";

const useStyles = makeStyles({
  matrix: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  name: {
    paddingInline: 0,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  head: {
    width: "64px",
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  tick: { padding: 0, textAlign: "center" },
  further: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  where: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

interface ChooseFlagsProps {
  readonly review: Review;
  readonly ticks: FlagsTicks;
  readonly onChange: (ticks: FlagsTicks) => void;
}

/** Which table gets which flags, and where they stand. */
export function ChooseFlags({ review, ticks, onChange }: ChooseFlagsProps) {
  const styles = useStyles();
  const place = useId();
  return (
    <>
      <Matrix review={review} ticks={ticks} onChange={onChange} />
      {ticks.place === "beside" && <Further ticks={ticks} onChange={onChange} />}
      <div className={styles.where}>
        <label htmlFor={place}>{FLAGS_WORDS.place}</label>
        <Select
          id={place}
          size="small"
          value={ticks.place}
          onChange={(_event, { value }) =>
            onChange({ ...ticks, place: value === "new sheet" ? "new sheet" : "beside" })
          }
        >
          <option value="beside">{FLAGS_WORDS.places.beside}</option>
          <option value="new sheet">{FLAGS_WORDS.places["new sheet"]}</option>
        </Select>
      </div>
      <WordsInstead review={review} ticks={ticks} onChange={onChange} />
      {ticks.place === "beside" && <ChosenColumns review={review} ticks={ticks} onChange={onChange} />}
    </>
  );
}

/** Offered where so many formulas would be felt at every edit. */
function WordsInstead({ review, ticks, onChange }: ChooseFlagsProps) {
  const { content, isOffered } = contentOfFlags(review, chosen(ticks, review));
  if (!isOffered) return null;
  return (
    <Checkbox
      label={FLAGS_WORDS.wordsInstead}
      checked={content === "values"}
      onChange={(_event, { checked }) =>
        onChange({ ...ticks, content: checked === true ? "values" : "formulas" })
      }
    />
  );
}

/** Columns that not everybody wants, for all tables at once. */
function Further({ ticks, onChange }: Omit<ChooseFlagsProps, "review">) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={FLAGS_WORDS.further} className={styles.further}>
      <span aria-hidden>{FLAGS_WORDS.further}</span>
      {FURTHER_FLAGS.map((flag) => (
        <Checkbox
          key={flag}
          label={FLAGS_WORDS.flagNames[flag]}
          title={FLAGS_WORDS.furtherSays[flag]}
          checked={ticks.further.includes(flag)}
          onChange={() => onChange(withFurther(ticks, flag))}
        />
      ))}
    </div>
  );
}

function Matrix({ review, ticks, onChange }: ChooseFlagsProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const flags = offered(review);
  const names = tableNames(review);
  const nameOf = ({ fingerprint, sheet }: Table) => names.get(fingerprint) ?? sheet;
  const isTicked = (table: string, flag: FlagName) => !(ticks.without[table] ?? []).includes(flag);
  return (
    <table className={styles.matrix} aria-label={FLAGS_WORDS.whichFlags}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            <span className={shared.heard}>{FLAGS_WORDS.table}</span>
          </th>
          {flags.map((flag) => (
            <th key={flag} scope="col" className={styles.head}>
              {FLAGS_WORDS.flagNames[flag]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {review.tables.map((table) => (
          <tr key={table.fingerprint}>
            <th scope="row" className={styles.name}>
              {nameOf(table)}{" "}
              <span className={shared.quiet}>{FLAGS_WORDS.rows(measureRows(table).length)}</span>
            </th>
            {flags.map((flag) => (
              <td key={flag} className={styles.tick}>
                <Checkbox
                  aria-label={FLAGS_WORDS.flagOf(FLAGS_WORDS.flagNames[flag], nameOf(table))}
                  checked={isTicked(table.fingerprint, flag)}
                  onChange={() => onChange(withTick(ticks, table.fingerprint, flag))}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
