/** Notes as readers write them, and notes that try to be more than words. */
import type { ExampleSet } from '@/components/example';
import { Markdown } from './markdown';

const long = `Compare with **Cha 2012**: *engagement bought time*.

1. What changed after the 2018 summits?
2. Who gained?

> "Peaceful coexistence" is doing a lot of work here.

See [the ruling](https://example.org/ruling) and \`notes/leaflets.md\`.`;

const hostile = `<img src=x onerror=alert(1)> <script>alert(2)</script>

[press](javascript:alert(3)) ![pixel](https://example.org/pixel.png)`;

/** One of each. */
export const markdownExamples: ExampleSet = {
  component: 'markdown',
  width: 360,
  examples: [
    { name: 'one line', view: () => <Markdown text="Find the ruling itself." /> },
    { name: 'everything', view: () => <Markdown text={long} /> },
    { name: 'hostile', view: () => <Markdown text={hostile} /> },
    { name: 'right to left', view: () => <Markdown text={'ملاحظة **مهمة** عن المقال'} />, direction: 'rtl' },
  ],
};
