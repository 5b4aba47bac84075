/** The languages in which people head columns by months; the platform knows their names with accents and capitals. */
export const MONTH_LOCALES = "en en-GB de de-AT fr es pt it nl tr ru pl cs sv da nb fi id vi zh ja ko".split(
  " ",
);
