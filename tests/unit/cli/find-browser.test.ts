import { describe, expect, it } from 'vitest';
import { findBrowser, findBrowsers } from '@/lib/cli/browsers/find-browser';
import type { Machine } from '@/lib/cli/browsers/find-browser';
import { hasDisplay } from '@/lib/cli/browsers/this-machine';

function machine(platform: NodeJS.Platform, env: Record<string, string>, files: readonly string[]): Machine {
  return { platform, env, exists: (path) => files.includes(path) };
}

const debian = machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, ['/usr/bin/chromium', '/usr/bin/firefox-esr']);

describe('looking for browsers', () => {
  it('finds what lies in the folders of PATH on Linux, Chromium before Firefox', () => {
    expect(findBrowsers(debian)).toEqual([
      { name: 'chromium', engine: 'chromium', path: '/usr/bin/chromium' },
      { name: 'firefox', engine: 'firefox', path: '/usr/bin/firefox-esr' },
    ]);
  });

  it('takes a snap only when there is nothing else, because a snap cannot read hidden folders', () => {
    const ubuntu = machine('linux', { PATH: '/var/lib/snap/bin:/usr/bin' }, [
      '/var/lib/snap/bin/chromium',
      '/usr/bin/chromium',
    ]);
    expect(findBrowser(ubuntu, null)?.path).toBe('/usr/bin/chromium');
  });

  it('finds applications of the system and of the user on macOS', () => {
    const path = '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser(machine('darwin', { HOME: '/Users/ada' }, [path]), null)).toEqual({
      name: 'firefox',
      engine: 'firefox',
      path,
    });
  });

  it('finds programs on Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machine('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, [path]);
    expect(findBrowser(windows, 'Edge')).toEqual({ name: 'edge', engine: 'chromium', path });
  });

  it('takes the browser that is wanted by name', () => {
    expect(findBrowser(debian, 'firefox')?.path).toBe('/usr/bin/firefox-esr');
  });

  it('takes the program at a path, and tells its engine by its name', () => {
    const own = machine('linux', {}, ['/opt/firefox-nightly/firefox', '/opt/brave/brave']);
    expect(findBrowser(own, '/opt/firefox-nightly/firefox')?.engine).toBe('firefox');
    expect(findBrowser(own, '/opt/brave/brave')?.engine).toBe('chromium');
  });

  it('says so when there is none, or not the wanted one', () => {
    expect(findBrowser(machine('linux', {}, []), null)).toBeNull();
    expect(findBrowser(debian, 'edge')).toBeNull();
    expect(findBrowser(debian, '/nowhere/chromium')).toBeNull();
  });
});

describe('a display', () => {
  it('is always there on macOS and Windows, and elsewhere when one is named', () => {
    expect(hasDisplay(machine('darwin', {}, []))).toBe(true);
    expect(hasDisplay(machine('linux', {}, []))).toBe(false);
    expect(hasDisplay(machine('linux', { WAYLAND_DISPLAY: 'wayland-0' }, []))).toBe(true);
  });
});
