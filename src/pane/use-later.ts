import { useEffect, useState } from "react";

/** False at first, true once `milliseconds` have passed: what is over quickly shows no progress at all. */
export function useLater(milliseconds: number): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isLater;
}
