/** Stands in for the worker where only starting and stopping is tested. */
const alive = setInterval(() => undefined, 60_000);
process.once('SIGTERM', () => {
  process.stdout.write(`stopped ${process.hrtime.bigint()}\n`);
  clearInterval(alive);
});
process.stdout.write('12:00:00.000 WARN  worker: stand-in is up\n');
