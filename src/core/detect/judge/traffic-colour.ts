/** Weaker colours than this are shades of a table's design. */
const LEAST_SATURATION = 50;

/** Green, amber or red, if a fill is one of them clearly; blues and shades are decoration. */
export function trafficColour(fill: string | undefined): "green" | "amber" | "red" | undefined {
  if (fill === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  if (!Number.isFinite(most) || most - Math.min(red, green, blue) < LEAST_SATURATION) return undefined;
  if (green === most && green > blue && red < green - 25) return "green";
  if (red !== most || blue === most) return undefined;
  if (green < red * 0.75 && blue < red * 0.85 && Math.abs(green - blue) < 60) return "red";
  return blue < green - 30 ? "amber" : undefined;
}
