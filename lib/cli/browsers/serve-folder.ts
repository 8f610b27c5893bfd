/** Serves files of one folder on loopback. It lists no folders, follows no path out of the one it serves, and changes nothing. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

export interface ServedFolder {
  readonly port: number;
  /** The address of a file of the folder. */
  url(path: string): string;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file a request asks for, or null when it lies outside of the folder. */
function toPath(folder: string, requestUrl: string): string | null {
  try {
    const path = resolve(folder, `.${decodeURIComponent(new URL(requestUrl, 'http://localhost').pathname)}`);
    return path.startsWith(folder + sep) ? path : null;
  } catch {
    return null;
  }
}

async function answer(folder: string, how: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = toPath(folder, request.url ?? '/');
  const found = path === null ? null : await stat(path).catch(() => null);
  if (path === null || found?.isFile() !== true) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    return;
  }
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const contentType = contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const bytes = await readFile(path);
  const edited =
    how.edit !== undefined && contentType.startsWith('text/html') ? how.edit(bytes.toString(), url) : bytes;
  response
    .writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store', ...how.headers?.(url) })
    .end(edited);
}

/** What is done to the files on their way. */
export interface Serving {
  /** More headers for the answer to an address, a content policy for example. */
  readonly headers?: (url: URL) => Readonly<Record<string, string>>;
  /** Changes the text of an HTML file. */
  readonly edit?: (html: string, url: URL) => string;
}

/** Listens on a free port of loopback; resolves to the port. */
export function listenOnLoopback(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') fail(new Error('The server has no port.'));
      else done(address.port);
    });
  });
}

/** Closes a server and the connections that browsers like to keep open. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/** Serves a folder until it is closed. */
export async function serveFolder(folder: string, how: Serving = {}): Promise<ServedFolder> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    void answer(root, how, request, response).catch(() => response.destroy());
  });
  const port = await listenOnLoopback(server);
  return {
    port,
    url: (path) => new URL(path.split(sep).map(encodeURIComponent).join('/'), `http://127.0.0.1:${port}/`).href,
    close: () => closeServer(server),
  };
}
