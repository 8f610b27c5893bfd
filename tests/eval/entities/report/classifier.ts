/** Finds the class of names and links of a set, each once: the rules look into the pack. */
import type { LinkerUnderTest } from '../linker-under-test';
import type { EntitySet } from '../gold/sets';
import { classOf } from '../rules/error-class';
import type { JudgedArticle } from '../rules/verdicts';
import type { Classifier } from './sections';

/** The classifier of a set. */
export function createClassifier(linker: LinkerUnderTest, set: Pick<EntitySet, 'answers'>): Classifier {
  const knowledge = { lexicon: linker.lexicon, answers: linker.answersFor(set) };
  return {
    ofAsk: ({ gold }) => classOf(gold.text, gold.entity, knowledge),
    ofLink({ mention, gold }, { article }) {
      if (mention.via === 'demonym') return 'demonym';
      if (mention.via === 'seat') return 'metonym';
      const { start, end } = mention;
      const found = classOf(article.text.slice(start, end), gold?.entity ?? null, knowledge);
      return found === 'other' && mention.via === 'short' ? 'partial name' : found;
    },
  };
}

/** The same verdicts with demonyms neither linked nor asked for. */
export function withoutDemonyms(articles: readonly JudgedArticle[], classifier: Classifier): JudgedArticle[] {
  return articles.map((judged) => ({
    article: judged.article,
    links: judged.links.filter((link) => classifier.ofLink(link, judged) !== 'demonym'),
    asks: judged.asks.filter((ask) => classifier.ofAsk(ask) !== 'demonym'),
  }));
}
