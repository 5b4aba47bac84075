import { decodeEntities, walkXml } from "./read-xml";

/** The texts that cells point to by number. Rich text is joined; phonetic readings are left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let isPhonetic = false;
  walkXml(
    xml,
    (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isPhonetic = true;
    },
    (name, inner) => {
      if (name === "t" && !isPhonetic) text += decodeEntities(inner);
      if (name === "rPh") isPhonetic = false;
      if (name === "si") strings.push(text);
    },
  );
  return strings;
}
