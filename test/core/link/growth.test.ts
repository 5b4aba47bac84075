import { saysGrowth } from "../../../src/core/link/growth";

test.each([
  ["Grow in the north", true],
  ["Win more orders from schools", true],
  ["Rebuild the salary structure in order to promote fairness", false],
  ["Keep the lathes in good order", false],
  ["In order to be heard, speak up", false],
  ["Double orders in order to fill the new plant", true],
])("%s: speaks of growth %s", (objective, is) => {
  expect(saysGrowth(objective)).toBe(is);
});
