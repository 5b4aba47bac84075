import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronUpRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type RefObject } from "react";
import type { RowExplanation } from "../../core/explain-row";
import { REGION } from "../parts/regions";
import { StatusWord } from "../StatusWord";
import { CELL_WORDS } from "./cell-panel-words";

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    width: "100%",
    minHeight: "36px",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    // On the lighter ground of dark colours the link's usual blue has a contrast of 4.49.
    "&:hover > :last-child": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  why: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface CellStripProps {
  readonly explained: RowExplanation | undefined;
  /** What a column of ours is for, where its heading is selected. */
  readonly columnSays: string | undefined;
  /** Whether it stands here again because its panel was closed. */
  readonly closingRef: RefObject<boolean>;
  readonly onOpen: () => void;
}

/** One line at the foot of the pane: the word and the name of the selected row, and the way to its why. */
export function CellStrip({ explained, columnSays, closingRef, onOpen }: CellStripProps) {
  const styles = useStyles();
  const strip = useRef<HTMLButtonElement>(null);
  // The focus was in the panel, unless what opened it has it already.
  useLayoutEffect(() => {
    if (closingRef.current && document.activeElement === document.body) strip.current?.focus();
    closingRef.current = false;
  }, [closingRef]);
  return (
    <div {...REGION}>
      <button ref={strip} type="button" className={styles.strip} aria-expanded={false} onClick={onOpen}>
        {explained ? (
          <>
            <StatusWord word={explained.word} />
            <span className={styles.name} title={explained.measure.name}>
              {explained.measure.name}
            </span>
          </>
        ) : (
          <span className={`${styles.name} ${styles.quiet}`} title={columnSays}>
            {columnSays ?? CELL_WORDS.nothing}
          </span>
        )}
        <span className={styles.why}>
          {CELL_WORDS.why}
          <ChevronUpRegular aria-hidden fontSize={16} />
        </span>
      </button>
    </div>
  );
}
