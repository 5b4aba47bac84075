import type { DismissedTable } from "../core/dismissed-tables";
import type { RowExplanation } from "../core/explain-row";
import type { ChangedWord } from "../core/words-after";
import type { WantedValues } from "../core/plan/keep/plan-all-settings";
import type { DateSerial } from "../core/model/period";
import type { Review, ReviewStep } from "../core/model/review";
import type { Counted } from "../core/model/slices";
import type { Workbook } from "../core/model/workbook";
import type { WritePlan } from "../core/model/write-plan";
import type { StoppedAction } from "../core/plan/recover/plan-recover";
import { terms } from "../core/model/terms";
import type { ApplyOutcome, Progress, SelectedArea, Task, WorkbookHost } from "../port/workbook-host";
import { endOfApply } from "./end-of-apply";
import { failureOf } from "./failure-of";
import { inSlices } from "./in-slices";
import { LateCells } from "./late-cells";
import { latestTask } from "./latest-task";
import type { Core } from "./core";
import type { Finder } from "./finder";
import { loadFinder, loadPlanner, loadReading } from "./later";
import type { Planner } from "./planner";
import { painted } from "./painted";
import { paneStore, type PaneStore } from "./pane-store";
import type { PaneState, View } from "./pane-state";
import { WORDS } from "./pane-words";
import type { PlanRequest } from "../core/plan-request";
import { placeOfFlags } from "./place-of-flags";

/** What follows an action: the way back and the area to select, or where its failure is told. */
interface Aftermath {
  readonly takeBack?: WritePlan | undefined;
  readonly shows?: SelectedArea | undefined;
  /** The view that shows the plan and tells how it failed. */
  readonly within?: View | undefined;
}

/** The pane without its looks: what it knows, and all that a person can ask of it. Every effect is here. */
export class PaneSession {
  readonly state: PaneStore["state"];
  readonly subscribe: PaneStore["subscribe"];
  private readonly tell: PaneStore["tell"];
  private readonly task = latestTask();
  /** Telling another day of what was read; a new reading tells it itself. */
  private readonly retelling = latestTask();
  private readonly proposing = latestTask();
  /** What views keep from one visit to the next, by name; it ends with the pane. */
  readonly kept = new Map<string, unknown>();
  private readonly stops: (() => void)[] = [];
  private core: Core | undefined;
  private planner: Planner | undefined;
  /** The workbook as it was read last, also where its review was stopped: the next one goes on from there. */
  private lastRead: Workbook | undefined;
  private readonly lateCells = new LateCells(() => {
    if (this.state().action.kind !== "writing") void this.read();
  });

  constructor(
    private readonly host: WorkbookHost,
    /** Asked at each reading: a pane may stay open over the night. */
    private readonly today: () => DateSerial,
    private readonly load = loadReading,
    private readonly loadMore = loadPlanner,
    private readonly loadFirst = loadFinder,
  ) {
    const { state, subscribe, tell } = paneStore(today());
    this.state = state;
    this.subscribe = subscribe;
    this.tell = tell;
  }

  /** Fetches ahead what the first look needs; what does not come now is missed and told by the look. */
  prepare(): void {
    this.loadFirst()
      .then(() => this.load())
      .catch(() => undefined);
  }

  /** Reads the workbook, for the first time or again; from the first time on, its changes are followed. */
  async look(): Promise<void> {
    this.lateCells.expect();
    await this.read();
  }

  private async read(): Promise<void> {
    this.lateCells.rest();
    this.tell({ kind: "reading started", today: this.today() });
    this.retelling.stop();
    this.proposing.stop();
    const task = this.task.begin((progress) => this.tell({ kind: "reading progressed", progress }));
    try {
      const reading = this.host.readWorkbook({ includeHidden: false, ...task });
      const [finder, workbook] = await Promise.all([this.loadFirst(), reading]);
      if (task.signal.aborted) return;
      // What is typed while a long review runs is not missed.
      if (this.stops.length === 0) await this.follow();
      const { core, review } = await this.reviewed(finder, workbook, task);
      this.tell({ kind: "review arrived", ...(await this.proposed(core, review)) });
      this.lateCells.found({ late: review.findings.some(({ rule }) => rule === "cells-behind") });
      await this.canPlan();
    } catch (error) {
      if (task.signal.aborted) return;
      const failure = failureOf(error, WORDS.readFailed, WORDS.readFailedNext);
      this.tell({ kind: "reading failed", failure });
    }
  }

  /** Reviews a little at a time, and only what is other than in the workbook that was read before; tables are told first. */
  private async reviewed(finder: Finder, read: Workbook, task: Required<Task>) {
    // It comes while tables are looked for; what does not come is told when it is waited for.
    const coming = this.load();
    coming.catch(() => undefined);
    const comparing = { ...task, spell: (counted: Counted) => ({ ...counted, step: WORDS.comparing }) };
    const workbook = await inSlices(finder.withGridsOf(this.lastRead, read), comparing);
    this.lastRead = workbook;
    const listening = { ...task, spell: spellStep };
    const { today, chosenAsOf } = this.state();
    const found = await inSlices(finder.findInWorkbook(workbook), listening);
    this.tell({ kind: "tables found", tables: found.found.tables });
    const core = await coming;
    task.signal.throwIfAborted();
    this.core = core;
    const review = await inSlices(core.reviewInSlices(workbook, today, chosenAsOf, found), listening);
    return { core, review };
  }

  /** A review with its proposals where they are known at once; else they are looked for, and told when they are there. */
  private async proposed(
    core: Core,
    review: Review,
  ): Promise<Pick<PaneState, "proposals"> & { review: Review }> {
    const task = this.proposing.begin(() => undefined);
    const soon = inSlices(core.proposalsInSlices(review), { ...task, spell: spellCount });
    const later = { kind: "later" } as const;
    const known = await Promise.race([soon, Promise.resolve(later)]);
    if (!("kind" in known)) return { review, proposals: known };
    soon.then(
      (proposals) => this.tell({ kind: "proposals arrived", review, proposals }),
      (error: unknown) => {
        if (!task.signal.aborted) this.fail(error, WORDS.proposalsFailed, WORDS.bugNext);
      },
    );
    return { review };
  }

  /** Stops what runs. The workbook is then as it was. */
  cancel(): void {
    this.task.stop();
    if (this.state().reading.kind === "reading") this.tell({ kind: "reading cancelled" });
  }

  choose(view: View): void {
    if (this.state().review) void this.canPlan();
    this.tell({ kind: "view chosen", view });
  }

  /** Tells everything as of another day; the workbook need not be read again for it. */
  async tellAsOf(day: DateSerial): Promise<void> {
    this.tell({ kind: "date chosen", asOf: day });
    await painted();
    const { review, reading, today, chosenAsOf } = this.state();
    if (!review || !this.core || chosenAsOf !== day) return;
    // What is being reviewed for another day is begun anew.
    if (reading.kind === "reading") return this.look();
    const task = this.retelling.begin(() => undefined);
    try {
      const slices = this.core.reviewInSlices(review.workbook, today, day);
      const retold = await inSlices(slices, { ...task, spell: spellStep });
      this.tell({ kind: "date chosen", asOf: day, ...(await this.proposed(this.core, retold)) });
    } catch (error) {
      if (task.signal.aborted) return;
      this.fail(error, WORDS.dateFailed, WORDS.bugNext);
    }
  }

  async goTo(place: SelectedArea): Promise<void> {
    try {
      await this.host.select(place);
    } catch (error) {
      this.fail(error, WORDS.goThereFailed, WORDS.goThereFailedNext);
    }
  }

  /** Shows what a request would write; writes nothing. */
  ask(request: PlanRequest): void {
    void this.canPlan();
    this.tell({ kind: "plan asked", request });
  }

  drop(): void {
    this.tell({ kind: "plan dropped" });
  }

  /** For a screen reader, of what is done without the workbook. */
  say(words: string): void {
    this.tell({ kind: "said", words });
  }

  /** The user has read how the last action ended. */
  close(): void {
    this.tell({ kind: "ending read" });
  }

  /** What a request would write into the workbook as it was read. */
  planFor(review: Review, request: PlanRequest): WritePlan {
    return this.plans().planFor(review, request);
  }

  /** The report as text, for the clipboard. */
  reportText(review: Review): string {
    return this.plans().reportText(review);
  }

  /** The report as a file of its own. */
  reportFile(review: Review): Uint8Array {
    return this.plans().reportFile(review);
  }

  /** Opens a file beside the workbook; throws where the host does not. */
  createWorkbook(base64: string): Promise<void> {
    return this.host.createWorkbook(base64);
  }

  /** What thinks of a check-in: which rows wait, what was typed, and what it would change. */
  get checkIn(): Planner["checkIn"] {
    return this.plans().checkIn;
  }

  /** The tables that the user said are none, so that they can be brought back. */
  dismissedTables(review: Review): readonly DismissedTable[] {
    return this.core?.dismissedTables(review) ?? [];
  }

  /** Why the row of the selected cell has its word; undefined where no row of a table is selected. */
  explain(review: Review, place: SelectedArea): RowExplanation | undefined {
    return this.planner?.explainAt(review, place);
  }

  /** Which words other settings would change. */
  wordsAfter(review: Review, values: WantedValues): readonly ChangedWord[] {
    return this.plans().wordsAfter(review, values);
  }

  /** An action that stopped half-way, if the file holds the note of one. */
  stoppedAction(review: Review): StoppedAction | undefined {
    return this.plans().stoppedAction(review.workbook);
  }

  /** Writes the plan of a request as the present reading makes it. */
  async write(request: PlanRequest): Promise<void> {
    if (!this.planner && !(await this.canPlan())) return;
    const { review, action, request: onTop } = this.state();
    if (!review || action.kind === "writing") return;
    const plan = this.planned(review, request);
    if (!plan) return;
    const { planTakeBack, saidAfter } = this.plans();
    const said = (cells: number) => saidAfter(request, cells, terms(review.settings), plan);
    // What brought a stopped action to its end is nothing to go back to.
    const takeBack = plan.recovers ? undefined : planTakeBack(plan);
    const shows = request.kind === "flags" ? placeOfFlags(plan, review) : undefined;
    const within = request.kind === "flags" && !onTop ? "flags" : undefined;
    await this.apply(plan, said, { takeBack, shows, within });
  }

  async takeBack(plan: WritePlan): Promise<void> {
    await this.apply(plan, () => WORDS.takenBack);
  }

  /** Stops listening to the workbook. */
  leave(): void {
    this.lateCells.rest();
    this.task.stop();
    this.retelling.stop();
    this.proposing.stop();
    this.stops.splice(0).forEach((stop) => stop());
  }

  /** Whether what plans is there; fetches it where it is not, and tells where it does not come. */
  private async canPlan(): Promise<boolean> {
    if (this.planner) return true;
    try {
      this.planner = await this.loadMore();
      this.tell({ kind: "planner came" });
    } catch (error) {
      this.fail(error, WORDS.planFailed, WORDS.planFailedNext);
    }
    return this.planner !== undefined;
  }

  private plans(): Planner {
    if (!this.planner) throw new Error("There is no plan before what plans is there.");
    return this.planner;
  }

  private planned(review: Review, request: PlanRequest): WritePlan | undefined {
    try {
      return this.planFor(review, request);
    } catch (error) {
      this.fail(error, WORDS.planFailed, WORDS.planFailedNext);
      return undefined;
    }
  }

  private async apply(
    plan: WritePlan,
    said: (cells: number) => string,
    { takeBack, shows, within }: Aftermath = {},
  ): Promise<void> {
    const gaveUpReading = this.state().reading.kind === "reading";
    if (gaveUpReading) this.tell({ kind: "reading given up" });
    this.tell({ kind: "writing started" });
    const task = this.task.begin((progress) => this.tell({ kind: "writing progressed", progress }));
    const outcome = await this.applied(plan, task);
    // Before the end is told: whoever goes on typing then keeps the cell that he chose.
    if (outcome.kind === "written" && shows) await this.goTo(shows);
    this.tell({ ...endOfApply(outcome, said, takeBack), ...(outcome.kind === "failed" && { within }) });
    if (isMoved(outcome) || gaveUpReading) await this.look();
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
      await this.host.onCalculated(() => this.lateCells.calculated()),
      await this.host.onSelectionChange((place) => this.tell({ kind: "selection moved", place })),
    );
    const place = await this.host.selection();
    this.tell({ kind: "selection moved", place });
  }

  private async lookUnlessBusy(): Promise<void> {
    if (this.state().action.kind === "writing") return;
    await this.look();
  }

  private fail(error: unknown, what: string, nextStep: string): void {
    this.tell({ kind: "action failed", failure: failureOf(error, what, nextStep) });
  }
}

const spellCount = (counted: Counted): Progress => ({ ...counted, step: "" });

function spellStep({ kind, done, all }: ReviewStep): Progress {
  return { done, all, step: WORDS.reviewing[kind] };
}

/** Whether the workbook is to be read again: it is another one, or it holds a note of what could not be taken back. */
function isMoved(outcome: ApplyOutcome): boolean {
  return outcome.kind === "failed" ? outcome.isUnfinished === true : outcome.kind !== "cancelled";
}
