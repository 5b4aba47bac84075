import type { StatusMeaning } from "../model/opinion";

/** Signs that people type for a row's state; the same in every language. */
export const STATUS_SIGNS: Readonly<Record<StatusMeaning, string>> = {
  good: "🟢 🟩 💚 👍 😀 🙂 ☀ 🌞",
  done: "✅ ✔ ☑ 🏁 🎉",
  middle: "🟡 🟠 🟨 🟧 💛 ⚠ 😐 ⛅ 🌤 🌥 ☁ 🌦",
  bad: "🔴 🟥 ❌ ✖ 👎 ❗ 🙁 😟 🌧 ⛈ 🌩 🌪",
  open: "⚪ ⬜ 🔵 ⏳",
};
