/** A way to talk to one frame: JSON texts in both directions. */
export interface Channel {
  /** The host page's own origin, which every message names. */
  readonly origin: string;
  send(text: string): void;
  /** Calls back for each trusted message; returns how to stop. */
  listen(onText: (text: unknown) => void): () => void;
}

/** The channel to an iframe. A message counts only if it comes from that very window and from its page's origin. */
export function frameChannel(frame: HTMLIFrameElement, url: string): Channel {
  const frameOrigin = new URL(url, location.href).origin;
  return {
    origin: location.origin,
    send: (text) => frame.contentWindow?.postMessage(text, frameOrigin),
    listen: (onText) => {
      const receive = (event: MessageEvent): void => {
        if (event.source === frame.contentWindow && event.origin === frameOrigin) onText(event.data);
      };
      window.addEventListener("message", receive);
      return () => window.removeEventListener("message", receive);
    },
  };
}
