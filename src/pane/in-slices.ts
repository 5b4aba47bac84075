import type { Progress } from "../port/workbook-host";

/** So long the pane works before it lets clicks and drawing through; a frame takes 16. */
const SLICE_MILLISECONDS = 12;
/** Nobody reads faster, and each telling draws the pane. */
const TELLING_MILLISECONDS = 150;

export interface Listening<Step> {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** What a step is called in words. */
  readonly spell: (step: Step) => Progress;
}

/** Does long work a little at a time, so that the pane draws, answers clicks and can be told to stop. */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result, undefined>,
  { onProgress, signal, spell }: Listening<Step>,
): Promise<Result> {
  let told = Number.NEGATIVE_INFINITY;
  for (;;) {
    const begun = performance.now();
    let next = work.next();
    while (next.done !== true && performance.now() - begun < SLICE_MILLISECONDS) next = work.next();
    signal.throwIfAborted();
    if (next.done === true) return next.value;
    if (performance.now() - told > TELLING_MILLISECONDS) {
      told = performance.now();
      onProgress(spell(next.value));
    }
    await breath();
    signal.throwIfAborted();
  }
}

/** Lets everything else that waits have its turn; a timer would wait four milliseconds each time, a second when hidden. */
function breath(): Promise<void> {
  return new Promise((done) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(done);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
