import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePaneStyles } from "../pane-styles";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { useKept } from "../parts/use-kept";
import { LINKS_WORDS } from "./links-words";

const useStyles = makeStyles({ parts: { marginInlineStart: "-24px" } });

interface FoldedLinesProps {
  /** What they have in common: `42 links of "OKR Q3"`. */
  readonly name: string;
  /** The first of them, or what holds for all. */
  readonly clause: string;
  readonly icon: ReactNode;
  readonly children: readonly ReactNode[];
}

/** More than a few lines that say the same are one, which unfolds to them. */
export function FoldedLines({ name, clause, icon, children }: FoldedLinesProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [isOpen, setOpen] = useKept(`links fold ${name}`, false);
  const label = isOpen ? LINKS_WORDS.hideAll : LINKS_WORDS.showAll(children.length);
  return (
    <ListLine
      row={`fold ${name}`}
      name={name}
      icon={icon}
      clause={clause}
      action={
        <LineAction
          name="parts"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          label={`${label}: ${name}`}
          look="quiet"
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      }
    >
      {isOpen && (
        <ul className={mergeClasses(shared.list, styles.parts)} aria-label={name}>
          {children}
        </ul>
      )}
    </ListLine>
  );
}
