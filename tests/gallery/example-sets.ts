/** All examples there are, found by the name of their files. */
import type { ExampleSet } from '@/components/example';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../components/**/*.examples.tsx', {
  eager: true,
});

/** Every set of examples, by component. */
export const exampleSets: readonly ExampleSet[] = Object.values(modules)
  .flatMap((module) => Object.values(module).filter(isExampleSet))
  .sort((a, b) => a.component.localeCompare(b.component));

function isExampleSet(exported: unknown): exported is ExampleSet {
  return typeof exported === 'object' && exported !== null && 'examples' in exported && 'component' in exported;
}
