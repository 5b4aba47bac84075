const TITLES = /^(?:dr|prof|mr|mrs|ms|herr|frau|ing|dipl)\.?\s+/i;

/** How somebody is spoken to: `Dana Whitfield` → Dana, `Lindqvist, Sofia` → Sofia; initials and lone names stay whole. */
export function firstName(person: string): string {
  const [family = "", given] = person.split(",").map((part) => part.trim());
  const name = (given ?? family).replace(TITLES, "");
  const [first = name] = name.split(/\s+/);
  return first.replace(/\./g, "").length < 2 || first.includes("@") ? person.trim() : first;
}
