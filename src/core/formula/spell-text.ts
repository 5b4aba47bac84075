/** A cell as the function is to get it: hosts hand over 0 or nothing for a blank one, which must reach it as `""`. */
export function blankSafe(reference: string, otherwise = '""'): string {
  return `IF(${reference}="",${otherwise},${reference})`;
}

/** `5" screen` → `"5"" screen"`. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
