import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { loadViews } from "./later";
import { Busy } from "./states/Busy";
import { Failed } from "./states/Failed";
import { FirstRun } from "./states/FirstRun";
import { usePane } from "./use-pane";

const useStyles = makeStyles({
  main: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0 },
});

const Views = lazy(async () => ({ default: (await loadViews()).Views }));

/** What fills the pane below its header: how far the first reading is, then what was read. */
export function Body() {
  const styles = useStyles();
  const { state } = usePane();
  const { review } = state;
  return (
    <main className={styles.main}>
      {review ? (
        <Suspense>
          <Views review={review} />
        </Suspense>
      ) : (
        <BeforeTheFirstReview />
      )}
    </main>
  );
}

function BeforeTheFirstReview() {
  const { pane, state } = usePane();
  const { reading } = state;
  switch (reading.kind) {
    case "not asked":
      return <FirstRun onLook={() => void pane.look()} />;
    case "reading":
      return <Busy {...reading} onCancel={() => pane.cancel()} />;
    case "failed":
      return <Failed failure={reading.failure} onTryAgain={() => void pane.look()} />;
    case "read":
      return null;
  }
}
