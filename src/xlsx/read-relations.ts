import { partText, type Archive } from "./read-archive";
import { attribute, walkXml } from "./read-xml";

export interface Relation {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `table`, `pivotTable`. */
  readonly type: string;
  /** Path of the part from the root of the archive. */
  readonly path: string;
}

/** What a part points to: `xl/workbook.xml` → its sheets, styles, theme. Without relations: nothing. */
export function readRelations(archive: Archive, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/"));
  const xml = partText(archive, `${folder}/_rels/${part.slice(folder.length + 1)}.rels`) ?? "";
  const relations: Relation[] = [];
  walkXml(
    xml,
    (name, attributes) => {
      if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      const type = (attribute(attributes, "Type") ?? "").split("/").pop() ?? "";
      const target = attribute(attributes, "Target") ?? "";
      relations.push({ id: attribute(attributes, "Id") ?? "", type, path: resolvePath(folder, target) });
    },
    () => undefined,
  );
  return relations;
}

/** `xl/worksheets` + `../tables/table1.xml` → `xl/tables/table1.xml`. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
