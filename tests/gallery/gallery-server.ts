/** The server of the gallery: Vite as the tests bring it along, on loopback, over the sources as they are. */
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const galleryDir = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A gallery that is being served. */
export interface GalleryServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts it. @param port 0 for any that is free. */
export async function startGallery(port: number): Promise<GalleryServer> {
  const server = await createViteServer({
    configFile: false,
    root: galleryDir,
    logLevel: 'error',
    cacheDir: `${root}/.output/gallery-cache`,
    resolve: { alias: { '@': root } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    server: { host: '127.0.0.1', port, fs: { allow: [root] } },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The gallery has no address');
  return { address, close: () => server.close() };
}
