import type { Progress, Task } from "../port/workbook-host";

/** The one task that runs. A later one replaces it, and its late reports are then not heard. */
export interface LatestTask {
  readonly begin: (report: (progress: Progress) => void) => Required<Task>;
  readonly stop: () => void;
}

/** No task yet. */
export function latestTask(): LatestTask {
  let running = new AbortController();
  return {
    begin: (report) => {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      const onProgress = (progress: Progress) => {
        if (!signal.aborted) report(progress);
      };
      return { signal, onProgress };
    },
    stop: () => running.abort(),
  };
}
