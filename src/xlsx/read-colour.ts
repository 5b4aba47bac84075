import { attribute, walkXml } from "./read-xml";

/** Excel's own palette for indexed fills, from index 8 on; later versions still write it. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 " +
  "808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 " +
  "008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 " +
  "FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Theme colours in the order in which cells number them: light before dark, unlike in the theme itself. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];

/** The theme's colours as `RRGGBB`, in the order in which cells number them. */
export function readTheme(xml: string): readonly string[] {
  const colours = new Map<string, string>();
  let slot = "";
  walkXml(
    xml,
    (name, attributes) => {
      if (THEME_ORDER.includes(name)) slot = name;
      const colour = attribute(attributes, name === "sysClr" ? "lastClr" : "val");
      if ((name === "srgbClr" || name === "sysClr") && colour && slot && !colours.has(slot))
        colours.set(slot, colour);
    },
    (name) => {
      if (name === slot) slot = "";
    },
  );
  return THEME_ORDER.map((name) => colours.get(name) ?? "");
}

/** `rgb="FFFFC000"`, `theme="4" tint="0.6"` or `indexed="10"` → `#FFC000`; automatic or unknown → undefined. */
export function readColour(attributes: string, theme: readonly string[]): string | undefined {
  const rgb = attribute(attributes, "rgb");
  const indexed = INDEXED[Number(attribute(attributes, "indexed") ?? NaN) - 8];
  const themed = theme[Number(attribute(attributes, "theme") ?? NaN)];
  const base = rgb ? rgb.slice(-6) : (indexed ?? themed);
  if (!base || !/^[0-9a-fA-F]{6}$/.test(base)) return undefined;
  return `#${tinted(base, Number(attribute(attributes, "tint") ?? 0)).toUpperCase()}`;
}

/** A tint of 0.6 goes 60 % of the way to white, −0.25 a quarter of the way to black. */
function tinted(colour: string, tint: number): string {
  const goal = tint < 0 ? 0 : 255;
  const share = Math.min(1, Math.abs(tint) || 0);
  const mix = (from: number): string => {
    const part = parseInt(colour.slice(from, from + 2), 16);
    return Math.round(part + (goal - part) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return mix(0) + mix(2) + mix(4);
}
