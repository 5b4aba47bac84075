const MARKS = /[\u0300-\u036f]/g;
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\u200b-\u200f\ufeff]/g, ""],
  [/[\u2018\u2019\u02bc\u00b4`]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\u00df/g, "ss"],
  [/\uffe5/g, "\u00a5"],
  [/\uffe1/g, "\u00a3"],
  [/\ufe6a/g, "%"],
  [/[\u2266\u2a7d]/g, "\u2264"],
  [/[\u2267\u2a7e]/g, "\u2265"],
  [/\s+/g, " "],
];

/**
 * So many characters of a cell are read for meaning, so that no text takes long. Nobody types a number or a key result
 * of that length; an Excel cell holds up to 32,767.
 */
export const LONGEST_TEXT = 1000;

/** Whether a text goes on beyond what is read of it; what must be understood whole is then not understood. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_TEXT;
}

/** Full-width forms, as Chinese and Japanese keyboards give them, stand 0xFEE0 above ASCII: `１２％` → `12%`. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Letters and signs of ASCII, of which most texts are: nothing looks like another, but for the backtick. */
const PLAIN = /^[ -_a-~]*$/;

/** Text as the vocabulary spells it, its first 1,000 characters: lower case, no accents, one kind of space, dash and quote: `Zwölf – ` → `zwolf -`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.slice(0, LONGEST_TEXT).replace(/ {2,}/g, " ").toLowerCase().trim();
  const plain = LOOK_ALIKES.reduce(
    (folded, [signs, sign]) => folded.replace(signs, sign),
    narrow(text.slice(0, LONGEST_TEXT)),
  );
  return plain.toLowerCase().normalize("NFD").replace(MARKS, "").normalize("NFC").trim();
}
