/**
 * A proxy on loopback that writes down every request of a browser. It forwards only to the hosts it was given, all of which lie
 * on this machine; everything else is refused, so no test can reach the network.
 */
import { createServer, request as sendRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { closeServer, listenOnLoopback } from '@/lib/cli/browsers/serve-folder';
import { isBrowserService } from './browser-services';

export interface RecordedRequest {
  readonly method: string;
  readonly host: string;
  /** Path with query; empty for an encrypted connection, of which only the host is seen. */
  readonly path: string;
}

export interface RecordingProxy {
  readonly port: number;
  /** What pages and the extension asked for, in order. */
  requests(): readonly RecordedRequest[];
  /** What the browser asked for on its own account; refused as well. */
  browserRequests(): readonly RecordedRequest[];
  forget(): void;
  close(): Promise<void>;
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, url: URL, port: number): void {
  const onward = sendRequest(
    { host: '127.0.0.1', port, method: incoming.method, path: url.pathname + url.search, headers: incoming.headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}

/** @param answers The port on loopback that answers for a host (a port may follow its name); null for all that is refused. */
export async function startRecordingProxy(answers: (host: string) => number | null): Promise<RecordingProxy> {
  let recorded: RecordedRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://unknown.invalid');
    recorded.push({ method: incoming.method ?? '', host: url.host, path: url.pathname + url.search });
    const port = answers(url.host);
    if (port === null) outgoing.writeHead(502).end();
    else forward(incoming, outgoing, url, port);
  });
  server.on('connect', (incoming, socket) => {
    recorded.push({ method: 'CONNECT', host: incoming.url ?? '', path: '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const port = await listenOnLoopback(server);
  return {
    port,
    requests: () => recorded.filter(({ host }) => !isBrowserService(host)),
    browserRequests: () => recorded.filter(({ host }) => isBrowserService(host)),
    forget: () => {
      recorded = [];
    },
    close: () => closeServer(server),
  };
}
