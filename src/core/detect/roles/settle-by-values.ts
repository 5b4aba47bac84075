import type { Region } from "../regions/find-body";
import { textsBelow } from "../rows/texts-below";
import type { Sheet } from "../sheet";
import { withActualBetween } from "./actual-between";
import { withDaysOfWeek } from "./days-of-week";
import type { RoleColumn } from "./role-column";
import type { Layout } from "./layout";
import {
  withLeftActuals,
  withoutFlags,
  withReadName,
  withTargetCalledKpi,
  withUpdated,
} from "./leftover-roles";
import { withEntities, withOwners } from "./owners-and-places";
import { withFormulaRoles } from "./formula-roles";
import { withoutFarBaseline } from "./far-baseline";
import { withGoalsInWords } from "./goals-in-words";
import { withoutLooseDates } from "./loose-dates";
import { isNumbering } from "./numbering";
import { withBaselineBefore, withProgressAmongActuals, withResultOfYearBefore } from "./several-actuals";
import { withLevelsOfProgress } from "./progress-levels";
import { withMonthsOfTargets, withPartsOfTarget } from "./parts-of-target";
import { withRelatedRoles } from "./related-roles";
import { withOwnTarget } from "./rival-targets";
import { withSumOfParts } from "./sum-of-parts";
import { withTellingApart } from "./telling-apart";
import { withoutTrends, withSidesInWords } from "./sides-in-words";
import { withTotalSoFar } from "./total-so-far";
import { withUnitsByValues } from "./units-by-values";
import { withUnitsForNames } from "./units-for-names";
import { valueRelations } from "./value-relations";

/** Roles that only the values tell, once the table is known to be ours: what follows from what, and what is left over. */
export function settleByValues(sheet: Sheet, region: Region, layout: Layout): readonly RoleColumn[] {
  const relations = valueRelations(sheet, region, layout.columns);
  const textsOf = (column: number): readonly string[] => textsBelow(sheet, region, column);
  const dated = withoutLooseDates(sheet, region, layout.columns);
  const told = withGoalsInWords(withFormulaRoles(sheet, region, dated));
  const related = withRelatedRoles(told, relations);
  const named = withReadName(withUnitsForNames(related, textsOf), layout.orientation, textsOf);
  const owned = withOwners(withUnitsByValues(named, textsOf), layout.orientation, textsOf);
  const limited = withSidesInWords(withoutTrends(owned, textsOf), textsOf);
  const isByRow = layout.orientation === "rows";
  const shared = isByRow ? withActualsParted(sheet, region, withOwnTarget(limited, textsOf)) : limited;
  const levelled = withLevelsOfProgress(sheet, region, shared);
  const summed = withSumOfParts(sheet, region, levelled);
  const timed = isByRow ? withTotalSoFar(withDaysOfWeek(summed)) : summed;
  const standing = withActualBetween(sheet, region, timed);
  const valued = withTargetCalledKpi(
    withLeftActuals(standing, (column) => isNumbering(sheet, region, column)),
  );
  const counted = isByRow ? withoutFlags(valued) : valued;
  const begun = withoutFarBaseline(sheet, region, counted);
  const placed = withEntities(withUpdated(begun, layout.orientation));
  const goals = withMonthsOfTargets(sheet, region, placed);
  return isByRow ? withTellingApart(sheet, region, goals) : withPartsOfTarget(sheet, region, goals);
}

/** Of several columns that are called actuals, one may be the progress, and one where it all began. */
function withActualsParted(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  return withResultOfYearBefore(withBaselineBefore(sheet, region, withProgressAmongActuals(columns)));
}
