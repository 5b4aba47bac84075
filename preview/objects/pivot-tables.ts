import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { rangeObject, type RangeState, type Session } from "./session";

const LAYOUT: ObjectKind<RangeState> = {
  name: "PivotLayout",
  methods: { GetRange: rangeObject },
};

interface PivotState extends RangeState {
  readonly name: string;
}

const PIVOT_TABLE: ObjectKind<PivotState> = {
  name: "PivotTable",
  identity: ({ name }) => ({ Id: name }),
  properties: { Id: ({ name }) => name, Name: ({ name }) => name },
  children: { Layout: (pivot) => hostObject(LAYOUT, pivot) },
};

interface SheetPivots {
  readonly session: Session;
  readonly sheetId: string;
}

/** Pivot tables are known by where they stand; what they show belongs to the file. */
function pivotsOf({ session, sheetId }: SheetPivots): readonly PivotState[] {
  const areas = session.book.pivotAreas.get(sheetId) ?? [];
  return areas.map((area, index) => ({ session, sheetId, area, name: `PivotTable${index + 1}` }));
}

const PIVOT_TABLES: ObjectKind<SheetPivots> = {
  name: "PivotTableCollection",
  items: (sheet) => pivotsOf(sheet).map((pivot) => hostObject(PIVOT_TABLE, pivot)),
  find: (sheet, key) => {
    const found = pivotsOf(sheet).find(({ name }) => name === key);
    return found && hostObject(PIVOT_TABLE, found);
  },
};

export function pivotTablesObject(sheet: SheetPivots): HostObject {
  return hostObject(PIVOT_TABLES, sheet);
}
