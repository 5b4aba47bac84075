// Loaded before a command: tells on standard error how many seconds of processor time it took.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(String((user + system) / 1e6));
});
