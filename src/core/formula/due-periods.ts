/** `IF(ISTEXT($E2),$E2&" 2026",$E2)`: a period without a year takes that of its table. */
export function duePeriodExpression(reference: string, suffix: string): string {
  return suffix === "" ? reference : `IF(ISTEXT(${reference}),${reference}&"${suffix}",${reference})`;
}

/** A period begins by itself; its start is left to the function. */
export function startBeforePeriod(due: string, otherwise: string): string {
  return `IF(ISTEXT(${due}),"",${otherwise})`;
}
