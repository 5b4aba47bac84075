import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { Measured } from "../../core/model/measured";
import { LINKS_WORDS } from "./links-words";

/** More would neither fit nor help: the next letter narrows it. */
const MOST_SHOWN = 50;

interface MeasurePickerProps<Item extends Measured> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly chosen: Item | undefined;
  readonly onChoose: (item: Item) => void;
}

/** Finds one of thousands by typing a part of its name. */
export function MeasurePicker<Item extends Measured>({
  label,
  items,
  chosen,
  onChoose,
}: MeasurePickerProps<Item>) {
  const [typed, setTyped] = useState<string>();
  const shown = matching(items, typed ?? "");

  function choose(key: string | undefined): void {
    const item = items.find((one) => one.key === key);
    setTyped(undefined);
    if (item) onChoose(item);
  }

  return (
    <Field label={label}>
      <Combobox
        placeholder={LINKS_WORDS.type}
        value={typed ?? chosen?.name ?? ""}
        selectedOptions={chosen ? [chosen.key] : []}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_event, data) => choose(data.optionValue)}
        onBlur={() => setTyped(undefined)}
      >
        {shown.map((item) => (
          <Option key={item.key} value={item.key} text={item.name}>
            {[item.name, item.department ?? item.at.sheet].join(" · ")}
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="" text={LINKS_WORDS.noMatch}>
            {LINKS_WORDS.noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

/** Items whose name holds every typed word, in any case. */
function matching<Item extends Measured>(items: readonly Item[], typed: string): readonly Item[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return items
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
    .slice(0, MOST_SHOWN);
}
