/** An article's reference in several styles, and its editor. */
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { parseByline } from '@/lib/core/citations/names/parse-byline';
import type { CitationSource } from '@/lib/core/citations/citation-types';
import { ArticleFactsEditor } from './article-facts-editor';
import { ArticleReference } from './article-reference';

const source: CitationSource = {
  id: '1',
  kind: 'news',
  title: 'Harbour towns fight "hidden" rent rises',
  authors: parseByline('By Ada Lindqvist and Jo van der Berg'),
  publication: 'The Daily Gazette',
  published: '2019-05-03',
  accessed: '2026-11-22',
  url: 'https://gazette.example/2019/05/03/harbour-towns-fight-hidden-rent-rises',
  language: 'en',
  knownNames: [],
};
const write = async () => ({ kind: 'done' }) as const;
const actions = { onStyle: nothing, onCopy: async () => true, onDownload: nothing, write };

/** References and the editor. */
export const articleFactsExamples: ExampleSet = {
  component: 'article-facts',
  width: 520,
  examples: [
    { name: 'apa', view: () => <ArticleReference source={source} style="apa-7" {...actions} /> },
    {
      name: 'harvard, no date',
      view: () => <ArticleReference source={{ ...source, published: null }} style="harvard" {...actions} />,
    },
    {
      name: 'capitals to check',
      view: () => (
        <ArticleReference source={{ ...source, title: 'Ferry Owners Sue Hope' }} style="apa-7" {...actions} />
      ),
    },
    { name: 'not kept', view: () => <ArticleReference source={source} style="ieee" {...actions} write={null} /> },
    {
      name: 'editor',
      view: () => <ArticleFactsEditor source={source} style="mla-9" write={write} onClose={nothing} />,
    },
    {
      name: 'right to left',
      view: () => <ArticleReference source={source} style="chicago-17-notes" {...actions} />,
      direction: 'rtl',
    },
  ],
};
