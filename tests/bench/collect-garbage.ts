/** Lets a measurement begin with nothing to throw away. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * V8's collector, which Node hands out only when it is asked to. `minor` clears what was made just now; `major` clears everything, and makes V8
 * forget code that has not run for a while.
 */
export function createCollect(): (type: 'minor' | 'major') => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('The garbage collector cannot be called.');
  return (type) => void Reflect.apply(collect, undefined, type === 'minor' ? [{ type, execution: 'sync' }] : []);
}
