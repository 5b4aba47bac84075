import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Review } from "../../core/model/review";
import { FoldButton } from "../Fold";
import { usePaneStyles } from "../pane-styles";
import { tableName } from "../tables/table-summary";
import { ChosenColumns } from "./ChosenColumns";
import { offered, toggled, type FlagsTicks } from "./flags-ticks";
import { FLAGS_WORDS } from "./flags-words";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

interface WhatIsWrittenProps {
  readonly review: Review;
  readonly ticks: FlagsTicks;
  readonly onChange: (ticks: FlagsTicks) => void;
}

/** Which tables get which flags, and where. */
export function WhatIsWritten(props: WhatIsWrittenProps) {
  const shared = usePaneStyles();
  const [isOpen, setOpen] = useState(false);
  const choice = useId();
  return (
    <div className={shared.tight}>
      <div className={shared.line}>
        <FoldButton
          label={FLAGS_WORDS.choose}
          isOpen={isOpen}
          controls={choice}
          onToggle={() => setOpen(!isOpen)}
        />
        <span>{FLAGS_WORDS.choose}</span>
      </div>
      {isOpen && (
        <div id={choice} className={`${shared.stack} ${shared.inset}`}>
          <Choice {...props} />
        </div>
      )}
    </div>
  );
}

function Choice({ review, ticks, onChange }: WhatIsWrittenProps) {
  const styles = useStyles();
  const { withoutTables, withoutFlags, place } = ticks;
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{FLAGS_WORDS.tables}</legend>
        {review.tables.map((table) => (
          <Checkbox
            key={table.fingerprint}
            label={tableName(table)}
            checked={!withoutTables.includes(table.fingerprint)}
            onChange={() => onChange({ ...ticks, withoutTables: toggled(withoutTables, table.fingerprint) })}
          />
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{FLAGS_WORDS.flags}</legend>
        {offered(review).map((flag) => (
          <Checkbox
            key={flag}
            label={FLAGS_WORDS.flagNames[flag]}
            checked={!withoutFlags.includes(flag)}
            onChange={() => onChange({ ...ticks, withoutFlags: toggled(withoutFlags, flag) })}
          />
        ))}
      </fieldset>
      <Field label={FLAGS_WORDS.place}>
        <RadioGroup
          value={place}
          onChange={(_event, { value }) => onChange({ ...ticks, place: value as FlagsTicks["place"] })}
        >
          <Radio value="beside" label={FLAGS_WORDS.places.beside} />
          <Radio value="new sheet" label={FLAGS_WORDS.places["new sheet"]} />
        </RadioGroup>
      </Field>
      {place === "beside" && <ChosenColumns review={review} ticks={ticks} onChange={onChange} />}
    </>
  );
}
