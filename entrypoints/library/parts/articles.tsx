/** The articles that something was kept from; with an id, one of them. */
import type { JSX } from 'preact';
import type { PartProps } from '../library-context';
import { ArticleAlone } from './articles/article-alone';
import { AllArticles } from './articles/all-articles';

/** The list, or what its address names. */
export function Articles({ library, route }: PartProps): JSX.Element {
  return route.id === null ? <AllArticles library={library} /> : <ArticleAlone library={library} id={route.id} />;
}
