import { Button } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Review } from "../../core/model/review";
import { closeOnEscape } from "../close-on-escape";
import { usePaneStyles } from "../pane-styles";
import { LinkForm } from "./LinkForm";
import { LINKS_WORDS } from "./links-words";

/** Both ends of a link by choice or by the rows that the user selects in the sheet. */
export function LinkByHand({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={shared.tight} onKeyDown={(event) => closeOnEscape(event, () => setOpen(false))}>
      <div>
        <Button icon={<LinkRegular />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {LINKS_WORDS.byHand}
        </Button>
      </div>
      {isOpen && <LinkForm review={review} />}
    </div>
  );
}
