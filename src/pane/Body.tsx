import { makeStyles } from "@fluentui/react-components";
import type { Review } from "../core/model/review";
import { FlagsView } from "./flags/FlagsView";
import { LinksView } from "./links/LinksView";
import type { View } from "./pane-state";
import { ReviewView } from "./review/ReviewView";
import { Busy } from "./states/Busy";
import { CalmBars } from "./states/CalmBars";
import { Failed } from "./states/Failed";
import { FirstRun } from "./states/FirstRun";
import { TablesView } from "./tables/TablesView";
import { usePane } from "./use-pane";
import { Views } from "./Views";

const VIEW_COMPONENTS: Readonly<Record<View, (props: { readonly review: Review }) => React.ReactNode>> = {
  tables: TablesView,
  links: LinksView,
  flags: FlagsView,
  review: ReviewView,
};

const useStyles = makeStyles({
  main: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0 },
  view: { flexGrow: 1, display: "flex", flexDirection: "column", minHeight: 0 },
});

/** What fills the pane below its header: how far the reading is, then the view that is chosen. */
export function Body() {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { reading, review, view } = state;
  if (!review) {
    return (
      <main className={styles.main}>
        {reading.kind === "not asked" && <FirstRun onLook={() => void pane.look()} />}
        {reading.kind === "reading" && <Busy {...reading} onCancel={() => pane.cancel()} />}
        {reading.kind === "failed" && (
          <Failed failure={reading.failure} onTryAgain={() => void pane.look()} />
        )}
      </main>
    );
  }
  const Shown = VIEW_COMPONENTS[view];
  return (
    <main className={styles.main}>
      <Views review={review} view={view} onChoose={(chosen) => pane.choose(chosen)} />
      <CalmBars review={review} />
      {reading.kind === "reading" && <Busy {...reading} isAgain onCancel={() => pane.cancel()} />}
      {reading.kind === "failed" && <Failed failure={reading.failure} onTryAgain={() => void pane.look()} />}
      <div className={styles.view} role="tabpanel" aria-labelledby={`tab-${view}`}>
        <Shown review={review} />
      </div>
    </main>
  );
}
