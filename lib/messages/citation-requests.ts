/** What the page asks about citations. The styles weigh as much as a sixth of the script in every page, so the background prints them. */
import * as z from 'zod/mini';
import { styleIdSchema } from '@/lib/core/citations/citation-types';
import { pageDescriptionSchema } from './page-description';

/** How many names a page may name, and how long a quotation and a name may be, in code units. */
export const citationLimits = { names: 500, name: 300, quote: 100_000 } as const;

/** Requests that the background answers. */
export const citationRequests = {
  /** A quotation with citation and reference, made from what is kept of the page, else from what the page says of itself. */
  'citations/quote': {
    request: z.object({
      page: pageDescriptionSchema,
      quote: z.string().check(z.maxLength(citationLimits.quote)),
      /** Names that are known to stand in the article; sentence capitals leave them alone. */
      knownNames: z.array(z.string().check(z.maxLength(citationLimits.name))).check(z.maxLength(citationLimits.names)),
      style: styleIdSchema,
    }),
    response: z.object({ plain: z.string(), html: z.string() }),
  },
};
