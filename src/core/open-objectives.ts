import { groupBy } from "./model/group-by";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { LogLine } from "./model/log";
import type { Objective } from "./model/objective";
import type { ObjectiveCase } from "./model/objective-case";
import { partsBy, readerOfPart } from "./model/by-part";
import { joined } from "./model/parts";
import type { DateSerial } from "./model/period";
import type { RowCase } from "./model/row-case";
import { rememberedIn, rememberedOf } from "./model/remembered";
import { asPart, type Slices } from "./model/slices";
import { readObjectiveCase } from "./read-objective-case";
import { rowIn, type RowsOnSheets } from "./rows-on-sheets";

/** What objectives are read with. */
interface ObjectiveSources {
  readonly rows: RowsOnSheets;
  /** The KPIs that are linked to a key result, by its key. */
  readonly kpisOf: ReadonlyMap<KeyResult["key"], readonly Kpi[]>;
  /** Scores of the log. */
  readonly scores: readonly LogLine[];
  readonly asOf: DateSerial;
}

/** Every objective with what its key results tell of it; they stand on its sheet. */
export function* openObjectives(
  objectives: readonly Objective[],
  { rows, kpisOf, scores, asOf }: ObjectiveSources,
): Slices<readonly ObjectiveCase[]> {
  const found: (readonly ObjectiveCase[])[] = [];
  let done = 0;
  for (const [sheet, part] of onSheets(objectives)) {
    const scene = { rows: rows.on(sheet), kpisOf, scores, asOf };
    found.push(yield* asPart({ done, all: objectives.length }, readPart(part, scene)));
    done += part.length;
  }
  return joined(found);
}

const onSheets = partsBy<Objective>(({ at }) => at.sheet);

interface PartScene extends Omit<ObjectiveSources, "rows"> {
  readonly rows: readonly (readonly RowCase[])[];
}

const readPart = readerOfPart((objective: Objective, { rows, kpisOf, scores, asOf }: PartScene) => {
  const own = objective.keyResults.flatMap((key) => rowIn(rows, key) ?? []);
  const open = own.filter(({ isClosed }) => !isClosed);
  const kpis = open.flatMap(({ measure }) => kpisOf.get(measure.key) ?? []);
  const logged = scoresOf(scores).get(objective.name) ?? [];
  return readBefore(objective, { rows: own, kpis, scores: logged, asOf });
});

const readBefore = rememberedIn(readObjectiveCase);

const scoresOf = rememberedOf((scores: readonly LogLine[]) => groupBy(scores, ({ measure }) => measure));
