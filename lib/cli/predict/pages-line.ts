/** Makes of a page's report the line that is written about it: the article's running text, the names in it, and the facts. */
import type { Mention } from '@/lib/core/entities/mention';
import type { Block } from '@/lib/core/text/page-text';
import type { PageReport } from '@/lib/messages/protocol';

/** One line of the answer. */
export interface PagePrediction {
  readonly id: string;
  /** The article's running text: without headline, byline, captions and tags. Empty when the page is taken for no article. */
  readonly text: string;
  /** Names in `text`, in its offsets. */
  readonly mentions: readonly PredictedMention[];
  /** Names in the headline, byline, captions and tags, which are underlined too. */
  readonly mentionsBeside: readonly MentionBeside[];
  readonly domChanged: boolean;
  readonly ownSlicesOver50Ms: number;
  readonly errors: readonly string[];
  readonly isArticle: boolean;
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  /** EDTF date. */
  readonly published: string | null;
  /** BCP 47 language tag. */
  readonly lang: string | null;
}

type LinkedName = Pick<Mention, 'entityId' | 'wikidata' | 'title' | 'kind' | 'confidence'> & { readonly text: string };
type PredictedMention = LinkedName & Pick<Mention, 'start' | 'end'>;
type MentionBeside = LinkedName & { readonly block: Block['kind'] };

/** What was seen from outside the extension while the page was open. */
export type Watched = Pick<PagePrediction, 'id' | 'domChanged' | 'errors'>;

const besideKinds: ReadonlySet<Block['kind']> = new Set(['title', 'byline', 'caption', 'tags']);

/** The line about a page that reported. */
export function toPrediction(watched: Watched, report: PageReport): PagePrediction {
  const { page, isArticle, ownSlicesOver50Ms } = report;
  return {
    ...watched,
    ...splitText(report),
    ownSlicesOver50Ms,
    errors: [...watched.errors, ...report.errors],
    isArticle,
    title: page.title,
    byline: page.byline,
    site: page.site,
    published: page.published,
    lang: page.language,
  };
}

/** The line about a page that could not be asked. */
export function toFailedPrediction(watched: Watched): PagePrediction {
  const nothing = { title: null, byline: null, site: null, published: null, lang: null };
  return { ...watched, ...nothing, text: '', mentions: [], mentionsBeside: [], ownSlicesOver50Ms: 0, isArticle: false };
}

/** Keeps the blocks of running text and moves the names in them along. */
function splitText({
  text,
  blocks,
  mentions,
}: PageReport): Pick<PagePrediction, 'text' | 'mentions' | 'mentionsBeside'> {
  const inside: PredictedMention[] = [];
  const beside: MentionBeside[] = [];
  let body = '';
  for (const { kind, start, end } of blocks) {
    const named = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    if (besideKinds.has(kind)) {
      beside.push(...named.map((mention) => ({ block: kind, ...toLinkedName(text, mention) })));
      continue;
    }
    if (body !== '') body += '\n';
    const shift = body.length - start;
    inside.push(
      ...named.map((mention) => ({
        start: mention.start + shift,
        end: mention.end + shift,
        ...toLinkedName(text, mention),
      })),
    );
    body += text.slice(start, end);
  }
  return { text: body, mentions: inside, mentionsBeside: beside };
}

function toLinkedName(all: string, { start, end, entityId, wikidata, title, kind, confidence }: Mention): LinkedName {
  return { text: all.slice(start, end), entityId, wikidata, title, kind, confidence };
}
