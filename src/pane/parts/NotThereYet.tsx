import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../pane-styles";
import { WORDS } from "../pane-words";
import { usePane } from "../use-pane";
import { ViewFrame } from "../ViewFrame";

interface NotThereYetProps {
  readonly what: string;
  readonly next: string;
}

/** A view that has nothing to show before a table is found: what is missing, and the way to where it is found. */
export function NotThereYet({ what, next }: NotThereYetProps) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  return (
    <ViewFrame>
      <section className={shared.section}>
        <h2 className={`${shared.text} ${shared.heading}`}>{what}</h2>
        <p className={shared.text}>{next}</p>
        <div>
          <Button onClick={() => pane.choose("tables")}>{WORDS.toTables}</Button>
        </div>
      </section>
    </ViewFrame>
  );
}
