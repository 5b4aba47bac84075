/** Milliseconds after which cells that do not follow are looked at again, where nothing tells that they have changed. */
const WAITS: readonly number[] = [1_500, 4_000];
/** Streamed quotes are calculated for ever: so many calculations are worth a reading, until somebody edits or asks. */
const MOST_CALCULATIONS = 5;

/**
 * Functions of an add-in answer after the write that asks them: a cell that does not follow may only be late. It is looked
 * at again when Excel says that it has calculated, and where Excel says nothing, after a while; what is late then is told
 * as it stands.
 */
export class LateCells {
  private areLate = false;
  private waits = WAITS;
  private calculationsLeft = MOST_CALCULATIONS;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly lookAgain: () => void) {}

  /** Somebody asked for a reading, or typed: patience begins anew. */
  expect(): void {
    this.rest();
    this.waits = WAITS;
    this.calculationsLeft = MOST_CALCULATIONS;
  }

  /** A reading is there. */
  found({ late }: { readonly late: boolean }): void {
    this.rest();
    this.areLate = late;
    const [wait, ...later] = this.waits;
    if (!late || wait === undefined) return;
    this.timer = setTimeout(() => {
      this.waits = later;
      this.lookAgain();
    }, wait);
  }

  /** Excel has calculated. */
  calculated(): void {
    if (!this.areLate || this.calculationsLeft === 0) return;
    this.calculationsLeft -= 1;
    this.rest();
    this.lookAgain();
  }

  /** Nothing is waited for any more. */
  rest(): void {
    clearTimeout(this.timer);
    this.areLate = false;
  }
}
