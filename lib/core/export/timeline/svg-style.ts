/** The look of the timeline as a picture: paper and ink in light and dark, and the sizes that its parts are placed by. */

/** Sizes in px. */
export const svgSizes = {
  width: 960,
  padding: 32,
  /** Dates end here. */
  dateEnd: 172,
  textStart: 192,
  textWidth: 380,
  trackStart: 612,
  trackWidth: 316,
  letter: 14,
  line: 20,
  rowGap: 10,
} as const;

/** The style sheet inside the picture; nothing is fetched, and fonts are those of the system. */
export const svgStyle = `
:root{--paper:#fffdf8;--ink:#1d1b16;--soft:#5d584c;--line:#e6e0d2;--accent:#0f5c63;--now:#a84a22}
@media(prefers-color-scheme:dark){:root{--paper:#191813;--ink:#f1ecdf;--soft:#b9b2a0;--line:#37342a;--accent:#7cc7c4;--now:#eb9a6c}}
text{font:14px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}
.paper{fill:var(--paper)}
.title{font:600 22px Charter,"Iowan Old Style","Source Serif 4","Noto Serif",Georgia,serif}
.date{fill:var(--soft);text-anchor:end}
.quote{font-family:Charter,"Iowan Old Style","Source Serif 4","Noto Serif",Georgia,serif;font-style:italic;fill:var(--soft)}
.small{font-size:12px;fill:var(--soft)}
.middle{text-anchor:middle}
.now{fill:var(--now);font-weight:600;font-size:12px}
.rule{stroke:var(--line)}
.now-rule{stroke:var(--now);stroke-dasharray:4 4}
.gap{fill:var(--line);opacity:.55}
.mark{fill:var(--paper);stroke:var(--accent);stroke-width:2}
.mark-span{fill:var(--accent);stroke:none}
.mark-article{fill:var(--now);stroke:none}
.mark-note{fill:var(--accent);stroke:none}
.span{fill:var(--accent)}
.span-article{fill:var(--now)}
.about{opacity:.28}
`.trim();
