import type { RowExplanation } from "../../core/explain-row";

export const WIDTH = 320;
export const HEIGHT = 48;
/** Room for the dot at the end. */
const MARGIN = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the values and the plan are drawn, later to the right and more above. */
export function courseLines({ values, plan }: RowExplanation["course"]): {
  readonly values: string;
  readonly plan: string | undefined;
  readonly last: Point;
} {
  const ends = plan
    ? [
        { day: plan.period.start, value: plan.from },
        { day: plan.period.end, value: plan.to },
      ]
    : [];
  const all = [...values, ...ends];
  const x = scale(
    all.map(({ day }) => day),
    { from: MARGIN, to: WIDTH - MARGIN },
  );
  const y = scale(
    all.map(({ value }) => value),
    { from: HEIGHT - MARGIN, to: MARGIN },
  );
  const place = ({ day, value }: { readonly day: number; readonly value: number }): Point => ({
    x: x(day),
    y: y(value),
  });
  const spell = (points: readonly Point[]) =>
    points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(" ");
  const drawn = values.map(place);
  return {
    values: spell(drawn),
    plan: plan && spell(ends.map(place)),
    last: drawn.at(-1) ?? { x: 0, y: 0 },
  };
}

/** From the least number at one end to the greatest at the other; all the same stand in the middle. */
function scale(
  numbers: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): (number: number) => number {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (least === most) return () => (from + to) / 2;
  return (number) => from + ((number - least) / (most - least)) * (to - from);
}
