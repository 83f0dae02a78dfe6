import { LOOK } from "./look.data.ts";

/** A session review on as many pages as its moments take. */
export const REVIEW_TEMPLATE = `${LOOK}
#head()
#v(3pt)
#grid(
  columns: (1.9fr, 1fr, 1.15fr, 1fr),
  column-gutter: 4mm,
  ..f.tiles.map(tile => block(width: 100%, height: 21mm, stroke: hair, radius: 5pt, inset: 8pt, {
    small(tile.name)
    linebreak()
    text(size: if tile.isLong { 9pt } else { 14pt }, tile.value)
    if tile.note != "" { linebreak(); tiny(tile.note) }
  })),
)

== #f.words.river
#tiny(f.words.riverWords)
#block(width: 100%, above: 6pt, below: 4pt, picture(f.river.drawn, f.river.alt))
#tiny(f.river.legend)

== #f.words.moments
#if f.moments.len() == 0 [ #small(f.words.noMoments) ]
#if f.quotesNote != "" [ #small(f.quotesNote) ]
#for moment in f.moments {
  block(breakable: false, above: 9pt, below: 9pt, width: 100%, inset: (left: 9pt), stroke: (left: 1.6pt + pine), {
    small[#moment.kind · #moment.at]
    linebreak()
    text(weight: "semibold", moment.title)
    for quote in moment.quotes { block(above: 5pt, below: 5pt, [#small[#quote.who] #h(3pt) #text(size: 11pt, style: "italic", quote.words)]) }
    text(size: 9.5pt, moment.why)
    if moment.tryThis != "" { block(above: 5pt, text(size: 9.5pt, fill: quiet, moment.tryThis)) }
  })
}

== #f.words.figures
#rows((1.25fr, 0.75fr, 1.05fr, 3fr), left, f.words.figureColumns, f.figures)

== #f.words.made
#set text(size: 9pt)
#points(f.made)
`;
