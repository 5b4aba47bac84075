import { createContext, useContext } from "react";
import type { SelectedArea } from "../../port/workbook-host";

/** What Alt+↓ on a line does: by default it takes the sheet there, as Enter does. */
export const OpenCell = createContext<((place: SelectedArea) => void) | undefined>(undefined);

/** Opens the panel of a cell from a line of a list, where there is one. */
export function useOpenCell(): ((place: SelectedArea) => void) | undefined {
  return useContext(OpenCell);
}
