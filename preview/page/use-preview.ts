import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Book } from "../book";
import { exposeForTests } from "./expose-for-tests";
import { PreviewSession, STARTING, type PreviewState } from "./preview-session";

interface PlaceRefs {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly pane: RefObject<HTMLIFrameElement | null>;
  readonly functions: RefObject<HTMLIFrameElement | null>;
}

/** What the page shows and what can be done on it. */
export interface Preview extends PreviewState {
  readonly dismissNotice: () => void;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  readonly openEmpty: () => void;
  readonly download: () => void;
  readonly openedBook: () => Book | undefined;
}

/** Starts the preview with the sample workbook once the page stands. */
export function usePreview({ sheet, pane, functions }: PlaceRefs): Preview {
  const [state, setState] = useState<PreviewState>(STARTING);
  const session = useRef<PreviewSession>(undefined);
  useEffect(() => {
    if (session.current || !sheet.current || !pane.current || !functions.current) return;
    const places = { sheet: sheet.current, pane: pane.current, functions: functions.current };
    session.current = new PreviewSession(places, setState);
    exposeForTests(session.current);
    void session.current.openSample();
  }, [sheet, pane, functions]);
  return {
    ...state,
    dismissNotice: useCallback(() => session.current?.dismissNotice(), []),
    openFile: useCallback((file: File) => void session.current?.openFile(file), []),
    openSample: useCallback(() => void session.current?.openSample(), []),
    openEmpty: useCallback(() => void session.current?.openEmpty(), []),
    openedBook: useCallback(() => session.current?.openedBook(), []),
    download: useCallback(() => void session.current?.download(), []),
  };
}
