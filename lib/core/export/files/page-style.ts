/** The style sheet of exported HTML: the library's paper and ink, in both themes and in print. */

/** Nothing in it is loaded from elsewhere. */
export const pageStyle = `
:root{color-scheme:light dark;--claim:#e0b528;--evidence:#7cb768;--question:#a488dd;--quote:#6aa8e0;--doubt:#e5876a}
body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2{font-family:Georgia,serif;line-height:1.25}
article{margin-block:2.5rem}
a{color:inherit}
.origin,.meaning,.tags{font-size:.875rem;opacity:.8}
section{margin-block:1.25rem;padding-inline-start:1rem;border-inline-start:4px solid}
section>blockquote{margin:0;font-family:Georgia,serif;font-size:1.0625rem}
.claim{border-color:var(--claim)}.evidence{border-color:var(--evidence)}.question{border-color:var(--question)}
.quote{border-color:var(--quote)}.doubt{border-color:var(--doubt)}
.tag::before{content:"#"}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}h2{break-after:avoid}}
`;
