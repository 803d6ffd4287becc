import { createServer, type Server } from 'node:http';

/** `GET /health/live` and `/health/ready` for the process that has no other HTTP: 200, or 503 with a word. */
export function serveHealth(port: number, ready: () => boolean): Server {
  const server = createServer((request, response) => {
    const ok = request.url === '/health/live' || (request.url === '/health/ready' && ready());
    response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: ok ? 'ok' : 'not ready' }));
  });
  return server.listen(port, '127.0.0.1');
}
