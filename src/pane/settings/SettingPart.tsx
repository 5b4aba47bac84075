import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellToA1, type CellAddress } from "../../core/model/address";
import type { Review } from "../../core/model/review";
import type { SettingKey } from "../../core/model/settings";
import { Section } from "../parts/Section";
import { usePane } from "../use-pane";
import { SETTINGS_WORDS } from "./settings-words";
import type { Draft } from "./use-draft";

const useStyles = makeStyles({
  cells: { minHeight: "24px", flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

/** What each part of the settings works on. */
export interface PartProps {
  readonly draft: Draft;
  readonly review: Review;
  readonly onClose: () => void;
}

interface SettingPartProps extends Omit<PartProps, "draft"> {
  readonly title: string;
  readonly settings: readonly SettingKey[];
  /** Whether the cells are said with their sheet: once is enough. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** Some settings under their heading, which leads to their cells once they have some. */
export function SettingPart({
  review,
  title,
  settings,
  isFirst = false,
  onClose,
  children,
}: SettingPartProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const cells = cellsOf(review, settings);
  function go(): void {
    const [first] = cells;
    const last = cells.at(-1);
    if (!first || !last) return;
    onClose();
    const area = { top: first.row, left: first.column, bottom: last.row, right: first.column };
    void pane.goTo({ sheet: first.sheet, area });
  }
  const [sheet] = cells.map((cell) => cell.sheet);
  const place = SETTINGS_WORDS.place(sheet ?? "", cellsText(cells));
  return (
    <Section
      title={title}
      aside={
        sheet !== undefined && (
          <Link as="button" className={styles.cells} aria-label={place} onClick={go}>
            {isFirst ? place : cellsText(cells)}
          </Link>
        )
      }
    >
      {children}
    </Section>
  );
}

/** From the top; a setting without a cell counts with its usual value. */
function cellsOf({ ours }: Review, settings: readonly SettingKey[]): readonly CellAddress[] {
  return settings
    .flatMap((setting) => ours.names.places[setting] ?? [])
    .sort((one, other) => one.row - other.row);
}

/** `B4`, `B5, B6`, `B12 to B17` */
function cellsText(cells: readonly CellAddress[]): string {
  const names = cells.map(cellToA1);
  const isRun = cells.every(({ row }, place) => row === (cells[0]?.row ?? 0) + place);
  return names.length > 2 && isRun ? `${names[0] ?? ""} to ${names.at(-1) ?? ""}` : names.join(", ");
}
