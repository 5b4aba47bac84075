import { decodeEscapes } from "./escapes";
import { decodeText, walkXml } from "./read-xml";

/** A text that cells point to by number. */
export interface SharedString {
  readonly text: string;
  /** Whether the file says more of it than its letters: several fonts, or how it is pronounced. */
  readonly isRich: boolean;
}

/** The texts that cells point to by number. Rich text is joined; phonetic readings are left out. */
export function readSharedStrings(xml: string): readonly SharedString[] {
  const strings: SharedString[] = [];
  let text = "";
  let isRich = false;
  let isPhonetic = false;
  walkXml(
    xml,
    (name) => {
      if (name === "si") [text, isRich] = ["", false];
      if (name === "rPh") isPhonetic = true;
      if (name === "rPh" || name === "r") isRich = true;
    },
    (name, inner) => {
      if (name === "t" && !isPhonetic) text += decodeEscapes(decodeText(inner));
      if (name === "rPh") isPhonetic = false;
      if (name === "si") strings.push({ text, isRich });
    },
  );
  return strings;
}
