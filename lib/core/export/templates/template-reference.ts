/** What a template may use, with a sentence on each: the help of the template editor, and the list by which all else is refused. */

/** The variables, by the name that a template writes. */
export const templateVariables = {
  'article.title': 'The title of the article',
  'article.author': 'Who wrote it, as the page says; nothing when it does not',
  'article.site': 'The newspaper or site',
  'article.published': 'The date of the article, such as 2025-07-01',
  'article.saved': 'The day on which you kept something of it first',
  'article.language': 'The language of the page, such as en',
  'article.url': 'Its address',
  'article.link': 'A wikilink to its file',
  'article.tags': 'All tags of your notes on it, as a list',
  'article.note': 'Your note on the article as a whole, in Markdown',
  'article.count': 'How many highlights stand in the file',
  'highlight.text': 'The words, in one line',
  'highlight.quote': 'The words as a quotation in Markdown, with their paragraphs',
  'highlight.note': 'Your note, in Markdown',
  'highlight.tags': 'The tags of your note, as a list',
  'highlight.colour': 'The colour: claim, evidence, question, quote or doubt',
  'highlight.meaning': 'What the colour means to you',
  'highlight.passage': 'The address that opens the page at the words',
  'highlight.id': 'The id of the block, by which the next export knows it again',
  'highlight.made': 'The day on which you made it',
  'highlight.entities': 'Who and what is named in it, as a list; each has a name and a link',
} as const;

/** Filters of ours, each with an example and what it prints. */
export const templateFilters = {
  tag: { does: 'Tags as vaults write them', example: '{{ "media freedom" | tag }}', prints: '#media-freedom' },
  wikilink: {
    does: 'A link to a note of that name',
    example: '{{ "Sunshine Policy" | wikilink }}',
    prints: '[[Sunshine Policy]]',
  },
  quote: { does: 'Every line as a quotation', example: '{{ "Words." | quote }}', prints: '> Words.' },
  indent: {
    does: 'Every line that many blanks to the right',
    example: '{{ "Words." | indent: 2 }}',
    prints: '  Words.',
  },
  date: {
    does: 'A date in words: long, short or year',
    example: '{{ "2025-07-01" | date: "long" }}',
    prints: '1 July 2025',
  },
  markdown: {
    does: 'Text that is Markdown already: nothing in it is escaped',
    example: '{{ "**bold**" | markdown }}',
    prints: '**bold**',
  },
} as const;

/** Filters of Liquid that are safe and of use here; https://liquidjs.com/filters/overview.html says what each does. */
export const liquidFilters: readonly string[] = [
  ...['append', 'prepend', 'capitalize', 'downcase', 'upcase', 'strip', 'lstrip', 'rstrip', 'strip_newlines'],
  ...['truncate', 'truncatewords', 'replace', 'replace_first', 'remove', 'remove_first', 'slice', 'split'],
  ...['join', 'first', 'last', 'reverse', 'size', 'sort', 'uniq', 'compact', 'concat', 'map', 'where', 'default'],
  ...['plus', 'minus', 'times', 'divided_by', 'modulo', 'round', 'ceil', 'floor', 'abs', 'at_least', 'at_most'],
];

/**
 * Tags of Liquid that a template may use. Those that read other files are left out, and `capture`, whose text no limit counts.
 */
export const liquidTags: readonly string[] = [
  ...['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', 'raw', 'cycle', '#'],
];
