import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { dateSerial } from "./core/model/period";
import { excelHost } from "./excel/excel-host";
import { Pane } from "./pane/Pane";
import { Outside } from "./pane/states/Outside";

/** Excel on a slow line takes a few seconds; beyond this it will not come. */
const OFFICE_WAIT_MILLISECONDS = 15_000;

const container = document.getElementById("pane");
const root = container && createRoot(container);
const show = (content: ReactNode): void => root?.render(content);

function todayHere(): number {
  const now = new Date();
  return dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

if (typeof Office === "undefined") show(<Outside why="no office.js" />);
else {
  const giveUp = setTimeout(() => show(<Outside why="no office.js" />), OFFICE_WAIT_MILLISECONDS);
  void Office.onReady(({ host }) => {
    clearTimeout(giveUp);
    const isExcel = host === Office.HostType.Excel;
    show(isExcel ? <Pane host={excelHost()} today={todayHere} /> : <Outside why="not in Excel" />);
  });
}
