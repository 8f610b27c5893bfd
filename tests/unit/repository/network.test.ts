import { expect, it } from 'vitest';
import { readRepositoryFile, repositoryFiles } from '../../support/repository';

/** Everything a script can ask the network with. */
const asking =
  /(?<![.\w])fetch\((?!\))|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|WebTransport|RTCPeerConnection/;

/** The one place: it reads files that the extension was shipped with, and takes no address from outside. */
const ownFiles = 'lib/platform/runtime.ts';

it('holds true what the settings say: nothing in the extension can ask the network', () => {
  const shipped = repositoryFiles.filter(
    (path) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(path) && !path.startsWith('lib/cli/'),
  );
  const found = shipped.filter((path) => asking.test(readRepositoryFile(path)));
  expect(found).toEqual([ownFiles]);
  expect(readRepositoryFile(ownFiles).match(new RegExp(asking, 'g'))).toHaveLength(1);
  expect(readRepositoryFile(ownFiles)).toContain('fetch(toOwnUrl(path))');
});
