import type { DateSerial } from "../core/model/period";
import type { WritePlan } from "../core/model/write-plan";
import { planTakeBack } from "../core/plan/plan-take-back";
import { reviewWorkbook } from "../core/review-workbook";
import type { ApplyOutcome, Progress, SelectedArea, Task, WorkbookHost } from "../port/workbook-host";
import { endOfApply } from "./end-of-apply";
import { failureOf } from "./failure-of";
import { initialState, nextState, type PaneEvent, type PaneState, type View } from "./pane-state";
import { WORDS } from "./pane-words";
import { planFor } from "./plan-for";
import type { PlanRequest } from "./plan-request";
import { saidAfter } from "./said-after";

/** The pane without its looks: what it knows, and all that a person can ask of it. Every effect is here. */
export class PaneSession {
  private current: PaneState;
  private running = new AbortController();
  private readonly listeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly host: WorkbookHost,
    today: DateSerial,
  ) {
    this.current = initialState(today);
  }

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the workbook, for the first time or again; from the first time on, its changes are followed. */
  async look(): Promise<void> {
    this.tell({ kind: "reading started" });
    const task = this.begin((progress) => this.tell({ kind: "reading progressed", progress }));
    try {
      const workbook = await this.host.readWorkbook({ includeHidden: false, ...task });
      if (task.signal.aborted) return;
      const { today, chosenAsOf } = this.current;
      this.tell({ kind: "review arrived", review: reviewWorkbook(workbook, today, chosenAsOf) });
      if (this.stops.length === 0) await this.follow();
    } catch (error) {
      if (task.signal.aborted) return;
      const failure = failureOf(error, WORDS.readFailed, WORDS.readFailedNext);
      this.tell({ kind: "reading failed", failure });
    }
  }

  /** Stops what runs. The workbook is then as it was. */
  cancel(): void {
    this.running.abort();
    if (this.current.reading.kind === "reading") this.tell({ kind: "reading cancelled" });
  }

  choose(view: View): void {
    this.tell({ kind: "view chosen", view });
  }

  /** Tells everything as of another day; the workbook need not be read again for it. */
  tellAsOf(day: DateSerial): void {
    const { review, today } = this.current;
    const retold = review && reviewWorkbook(review.workbook, today, day);
    this.tell({ kind: "date chosen", asOf: day, ...(retold && { review: retold }) });
  }

  async goTo(place: SelectedArea): Promise<void> {
    try {
      await this.host.select(place);
    } catch (error) {
      const failure = failureOf(error, WORDS.goThereFailed, WORDS.goThereFailedNext);
      this.tell({ kind: "action failed", failure });
    }
  }

  /** Shows what a request would write; writes nothing. */
  ask(request: PlanRequest): void {
    this.tell({ kind: "plan asked", request });
  }

  drop(): void {
    this.tell({ kind: "plan dropped" });
  }

  /** The user has read how the last action ended. */
  close(): void {
    this.tell({ kind: "ending read" });
  }

  /** Writes the plan of a request as the present reading makes it. */
  async write(request: PlanRequest): Promise<void> {
    const { review } = this.current;
    if (!review || this.current.action.kind === "writing") return;
    const plan = planFor(review, request);
    const said = (cells: number) => saidAfter(request, cells);
    await this.apply(plan, said, planTakeBack(plan));
  }

  async takeBack(plan: WritePlan): Promise<void> {
    await this.apply(plan, () => WORDS.takenBack);
  }

  /** Stops listening to the workbook. */
  leave(): void {
    this.running.abort();
    this.stops.splice(0).forEach((stop) => stop());
  }

  private async apply(plan: WritePlan, said: (cells: number) => string, takeBack?: WritePlan): Promise<void> {
    const gaveUpReading = this.current.reading.kind === "reading";
    if (gaveUpReading) this.tell({ kind: "reading given up" });
    this.tell({ kind: "writing started" });
    const task = this.begin((progress) => this.tell({ kind: "writing progressed", progress }));
    const outcome = await this.applied(plan, task);
    this.tell(endOfApply(outcome, said, takeBack));
    const isMoved = outcome.kind === "written" || outcome.kind === "outdated";
    if (isMoved || gaveUpReading) await this.look();
  }

  /** An apply that throws is a bug of the host; the user is told all the same. */
  private async applied(plan: WritePlan, task: Task): Promise<ApplyOutcome> {
    try {
      return await this.host.apply(plan, task);
    } catch (error) {
      const { what, nextStep } = failureOf(error, WORDS.writeFailed, WORDS.writeFailedNext);
      return { kind: "failed", reason: what, nextStep };
    }
  }

  private async follow(): Promise<void> {
    this.stops.push(
      await this.host.onChange(() => void this.lookUnlessBusy()),
      await this.host.onSelectionChange((place) => this.tell({ kind: "selection moved", place })),
    );
    const place = await this.host.selection();
    this.tell({ kind: "selection moved", place });
  }

  private async lookUnlessBusy(): Promise<void> {
    if (this.current.action.kind === "writing") return;
    await this.look();
  }

  /** A later task replaces the one that runs, whose late reports are then not heard. */
  private begin(report: (progress: Progress) => void): Required<Task> {
    this.running.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) report(progress);
    };
    return { signal, onProgress };
  }

  private tell(event: PaneEvent): void {
    this.current = nextState(this.current, event);
    this.listeners.forEach((listener) => listener());
  }
}
