import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { givenRange, givenText } from "./given";
import { addressOf, areaAddress, findRange } from "./range-state";
import { nextId, rangeObject, sheetById, workbook, type RangeState, type Session } from "./session";
import { isName, isNameTaken } from "./sheet-names";
import { quoteSheetName } from "../../src/core/model/address";

/** Univer's mark for a name that the whole workbook knows. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

interface NamesState {
  readonly session: Session;
  readonly sheetId?: string;
}

interface NameState {
  readonly session: Session;
  readonly name: string;
}

type UniverName = NonNullable<ReturnType<ReturnType<typeof workbook>["getDefinedName"]>>;

function definedName({ session, name }: NameState): UniverName {
  const found = workbook(session).getDefinedName(name);
  if (!found) throw new HostError("ItemNotFound", "NamedItem");
  return found;
}

function formulaOf(name: NameState): string {
  const refersTo = definedName(name).getFormulaOrRefString();
  return refersTo.startsWith("=") ? refersTo : `=${refersTo}`;
}

function rangeOf(name: NameState): RangeState | undefined {
  const scope = definedName(name).getLocalSheetId();
  const sheetId = sheetById(name.session, scope ?? "")?.getSheetId();
  return findRange(name.session, formulaOf(name).slice(1), sheetId ?? firstSheet(name.session));
}

function firstSheet(session: Session): string {
  return workbook(session).getSheets()[0]?.getSheetId() ?? "";
}

const NAMED_ITEM: ObjectKind<NameState> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Comment: (name) => definedName(name).getComment() ?? "",
    Formula: formulaOf,
    Name: ({ name }) => name,
    Scope: (name) => (definedName(name).isWorkbookScope() ? "Workbook" : "Worksheet"),
    Type: (name) => (rangeOf(name) ? "Range" : "String"),
    Value: (name) => {
      const range = rangeOf(name);
      return range ? addressOf(range) : formulaOf(name).slice(1).replace(/^"|"$/g, "");
    },
    Visible: () => true,
    _Id: ({ name }) => name,
  },
  setters: {
    Comment: (name, comment) => definedName(name).setComment(String(comment)),
    Formula: (name, formula) => definedName(name).setFormula(givenText(formula, "NamedItem.formula")),
  },
  methods: {
    Delete: ({ session, name }) => void workbook(session).deleteDefinedName(name),
    GetRange: (name) => {
      const range = rangeOf(name);
      if (!range) throw new HostError("InvalidReference", "NamedItem.getRange");
      return rangeObject(range);
    },
    GetRangeOrNullObject: (name) => {
      const range = rangeOf(name);
      return range && rangeObject(range);
    },
  },
};

/** `Plan!$A$1:$B$2`: what a name must spell, so that it does not move with the cell that uses it. */
function absoluteAddress(range: RangeState): string {
  const sheet = sheetById(range.session, range.sheetId)?.getSheetName() ?? "";
  return `=${quoteSheetName(sheet)}!${areaAddress(range.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function addName({ session, sheetId }: NamesState, ...given: readonly unknown[]): HostObject {
  const where = "NamedItemCollection.add";
  const [nameGiven, reference, comment] = given;
  const name = givenText(nameGiven, where);
  if (!isName(name)) throw new HostError("InvalidArgument", where);
  if (isNameTaken(session, name)) throw new HostError("ItemAlreadyExists", where);
  const range = givenRange(reference);
  const refersTo = range ? absoluteAddress(range) : formula(reference, where);
  // The facade's own way compares with table names by a method that Node 20 and older browsers lack.
  workbook(session).insertDefinedNameBuilder({
    unitId: workbook(session).getId(),
    id: nextId(session, "preview-name-"),
    name,
    formulaOrRefString: refersTo,
    localSheetId: sheetId ?? WHOLE_WORKBOOK,
    ...(typeof comment === "string" ? { comment } : {}),
  });
  return hostObject(NAMED_ITEM, { session, name });
}

function formula(reference: unknown, where: string): string {
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference)}`;
  const text = givenText(reference, where);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function namesOf({ session, sheetId }: NamesState): readonly UniverName[] {
  const names = workbook(session).getDefinedNames();
  return names.filter((name) =>
    sheetId === undefined ? name.isWorkbookScope() : name.getLocalSheetId() === sheetId,
  );
}

const NAMES: ObjectKind<NamesState> = {
  name: "NamedItemCollection",
  items: (names) =>
    namesOf(names).map((one) => hostObject(NAMED_ITEM, { session: names.session, name: one.getName() })),
  find: (names, key) => {
    const wanted = String(key).toLowerCase();
    const found = namesOf(names).find((one) => one.getName().toLowerCase() === wanted);
    return found && hostObject(NAMED_ITEM, { session: names.session, name: found.getName() });
  },
  methods: { Add: addName, AddFormulaLocal: addName },
};

export function namesObject(names: NamesState): HostObject {
  return hostObject(NAMES, names);
}
