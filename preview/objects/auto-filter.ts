import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { rangeObject, sheetById, type Session } from "./session";
import { fromUniverRange } from "./univer";

interface FilterState {
  readonly session: Session;
  readonly sheetId: string;
}

function filterOf({ session, sheetId }: FilterState) {
  return sheetById(session, sheetId)?.getFilter() ?? undefined;
}

function filteredRange(filter: FilterState): HostObject | undefined {
  const range = filterOf(filter)?.getRange().getRange();
  return range && rangeObject({ ...filter, area: fromUniverRange(range) });
}

/** A sheet's or a table's filter. A table's own filter and the sheet's are one here, as Univer keeps them. */
const AUTO_FILTER: ObjectKind<FilterState> = {
  name: "AutoFilter",
  properties: {
    Enabled: (filter) => filterOf(filter) !== undefined,
    IsDataFiltered: (filter) => (filterOf(filter)?.getFilteredOutRows().length ?? 0) > 0,
  },
  methods: {
    ClearCriteria: (filter) => void filterOf(filter)?.removeFilterCriteria(),
    GetRange: filteredRange,
    GetRangeOrNullObject: filteredRange,
    Remove: (filter) => void filterOf(filter)?.remove(),
  },
};

export function autoFilterObject(filter: FilterState): HostObject {
  return hostObject(AUTO_FILTER, filter);
}
