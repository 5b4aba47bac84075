import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";
import { sureLinks } from "./sure-links";

interface LinksActionsProps {
  readonly onByHand: () => void;
}

/** All sure proposals at once, with what they will write; and the user's own choice. */
export function LinksActions({ onByHand }: LinksActionsProps) {
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const links = sureLinks(state.proposals);
  return (
    <div className={shared.line}>
      {links.length > 0 && (
        <Button appearance="primary" onClick={() => pane.ask({ kind: "link", links })}>
          {LINKS_WORDS.linkAll(links.length)}
        </Button>
      )}
      <Button onClick={onByHand}>{LINKS_WORDS.byHand}</Button>
    </div>
  );
}
