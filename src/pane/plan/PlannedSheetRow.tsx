import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Review } from "../../core/model/review";
import { FoldButton } from "../Fold";
import { usePaneStyles } from "../pane-styles";
import { PlannedCells } from "./PlannedCells";
import { columnText, headingsText, isRegister, purposeText, sizeText } from "./planned-sheets";
import type { PlannedSheet } from "./planned-sheets";
import { WordSummary } from "./WordSummary";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  sheet: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  fold: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  inside: { paddingInlineStart: tokens.spacingHorizontalXXL },
  says: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
});

interface PlannedSheetRowProps {
  readonly review: Review;
  readonly planned: PlannedSheet;
  readonly isOpenAtFirst: boolean;
  /** A sheet above it says already what ids are for. */
  readonly isAgain: boolean;
}

/** What one sheet gets: how many cells where, what its rows will say; unfolded, each cell from old to new. */
export function PlannedSheetRow({ review, planned, isOpenAtFirst, isAgain }: PlannedSheetRowProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { title, groups } = planned;
  const says = groups.flatMap((group) => group.says ?? []);
  const [isOpen, setOpen] = useState(isOpenAtFirst && says.length === 0);
  const list = useId();
  const quiet = says.length > 0 ? says.join(" ") : (headingsText(planned, isAgain) ?? purposeText(planned));
  return (
    <li className={`${shared.tight} ${styles.sheet}`}>
      <div className={styles.head}>
        <span className={styles.fold}>
          <FoldButton label={title} isOpen={isOpen} controls={list} onToggle={() => setOpen(!isOpen)} />
        </span>
        <span className={`${shared.strong} ${shared.text}`}>{title}</span>
        <span className={`${shared.quiet} ${shared.whole}`}>{sizeText(planned)}</span>
      </div>
      {quiet && <p className={`${shared.quiet} ${styles.says}`}>{quiet}</p>}
      {!isRegister(planned) && <WordSummary groups={groups} />}
      {isOpen && (
        <div id={list} className={`${shared.stack} ${styles.inside}`}>
          {groups.map((group) => (
            <section key={group.title} className={shared.tight} aria-label={group.title}>
              {columnText(group) && <h4 className={shared.heading}>{columnText(group)}</h4>}
              <PlannedCells review={review} group={group} />
            </section>
          ))}
        </div>
      )}
    </li>
  );
}
