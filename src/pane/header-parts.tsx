import type { Review } from "../core/model/review";
import { AsOfButton } from "./AsOfButton";
import { comingMenu, type Waiting } from "./coming";
import { loadMenus } from "./later";
import { PaneMenuButton } from "./PaneMenuButton";

interface OfReview {
  readonly review: Review;
}

/** The day that everything is judged as of. */
export const AsOf = comingMenu<OfReview>(
  async () => (await loadMenus()).AsOf,
  ({ review, onClick }) => <AsOfButton review={review} onClick={onClick} />,
);

/** The settings and the help. */
export const PaneMenu = comingMenu<OfReview>(
  async () => (await loadMenus()).PaneMenu,
  ({ onClick }: Waiting) => <PaneMenuButton onClick={onClick} />,
);
