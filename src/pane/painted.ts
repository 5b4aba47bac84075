/** A pane that is folded away gets no frames; it must not wait for one for ever. */
const NO_FRAME_MILLISECONDS = 100;

/** Resolves once what was told before is on the screen, so that long work never stands before its own notice. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    const hasFrames = (globalThis as Partial<typeof globalThis>).document?.visibilityState === "visible";
    const timer = setTimeout(done, hasFrames ? NO_FRAME_MILLISECONDS : 0);
    if (!hasFrames) return;
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done);
    });
  });
}
