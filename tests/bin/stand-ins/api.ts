import { createServer } from 'node:http';
import { serveMetrics, createMetrics } from '../../../platform/metrics.ts';

/** Stands in for the API where only starting and stopping is tested: it is ready once it listens. */
const metrics = await serveMetrics(createMetrics(), { port: Number(process.env['METRICS_PORT']) });
const server = createServer((_request, response) => {
  response.end(String(process.pid));
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  process.stdout.write('12:00:00.000 WARN  api: stand-in is up\n');
});
process.once('SIGTERM', () => {
  process.stdout.write(`stopped ${process.hrtime.bigint()}\n`);
  server.close();
  server.closeAllConnections();
  metrics.close().then(() => process.exit(0), () => process.exit(1));
});
