import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Review } from "../core/model/review";
import { AskedPlan, CheckInView, FlagsView, LinksView, Stopped, TablesView } from "./later";
import type { View } from "./pane-state";
import { WithPlanner } from "./parts/WithPlanner";
import { Busy } from "./states/Busy";
import { CalmBars } from "./states/CalmBars";
import { Failed } from "./states/Failed";
import { PastDay } from "./states/PastDay";
import { CycleBar } from "./today/CycleBar";
import { TodayView } from "./today/TodayView";
import { usePane } from "./use-pane";
import { ViewTabs } from "./ViewTabs";

type ViewComponent = (props: { readonly review: Review }) => ReactNode;

const VIEW_COMPONENTS: Readonly<Record<View, ViewComponent>> = {
  today: TodayView,
  "check-in": withPlanner(CheckInView),
  links: LinksView,
  flags: withPlanner(FlagsView),
  tables: TablesView,
};

const useStyles = makeStyles({
  view: { flexGrow: 1, display: "flex", flexDirection: "column", minHeight: 0 },
});

/** What was read: the views, and above them how far a new reading is. */
export function Views({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { reading, view, request } = state;
  const Shown = VIEW_COMPONENTS[view];
  return (
    <>
      <ViewTabs review={review} view={view} onChoose={(chosen) => pane.choose(chosen)} />
      <CalmBars review={review} />
      <PastDay review={review} />
      <CycleBar review={review} />
      <WithPlanner>
        <Stopped review={review} />
      </WithPlanner>
      {reading.kind === "reading" && <Busy {...reading} isAgain onCancel={() => pane.cancel()} />}
      {reading.kind === "failed" && <Failed failure={reading.failure} onTryAgain={() => void pane.look()} />}
      <div
        className={styles.view}
        role="tabpanel"
        aria-labelledby={`tab-${view}`}
        aria-busy={reading.kind === "reading"}
      >
        <Shown review={review} />
      </div>
      {request && (
        <WithPlanner>
          <AskedPlan key={request.kind} request={request} review={review} />
        </WithPlanner>
      )}
    </>
  );
}

/** A view that nothing can be seen of before what plans is there. */
function withPlanner(View: ViewComponent): ViewComponent {
  return function AfterPlanner({ review }) {
    return (
      <WithPlanner>
        <View review={review} />
      </WithPlanner>
    );
  };
}
