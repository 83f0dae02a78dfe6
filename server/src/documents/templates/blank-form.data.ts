import { LOOK } from "./look.data.ts";

/** A form to fill in by hand: boxes to tick, lines to write on. */
export const BLANK_FORM_TEMPLATE = `${LOOK}${String.raw`
#let tick = box(width: 10pt, height: 10pt, stroke: 0.8pt + ink, radius: 1.5pt, baseline: 1.5pt)
#let write(width) = box(width: width, height: 13pt, stroke: (bottom: 0.7pt + ink))
#let own(body) = text(lang: f.form.language, body)

#head()
#v(2pt)
#grid(
  columns: f.blanks.map(each => 1fr),
  column-gutter: 8mm,
  ..f.blanks.map(blank => [#small(blank) #h(4pt) #write(1fr)]),
)
#v(3pt)
#if f.form.lead != "" { text(size: 11.5pt, own(f.form.lead)) }

#small(f.words.howTo)
#if f.otherLanguage != "" { linebreak(); tiny(f.otherLanguage) }

#for part in f.parts {
  if part.kind == "grid" {
    table(
      columns: (1fr, ..part.answers.map(_ => 17mm)),
      align: (x, y) => if x == 0 { left + horizon } else { center + horizon },
      stroke: (x, y) => (bottom: hair),
      inset: (x: 3pt, y: 5.5pt),
      table.header(text(size: 8pt, fill: quiet, f.words.question), ..part.answers.map(each => text(size: 8pt, own(each)))),
      ..part.rows.map(row => (own[#text(fill: quiet, row.number) #h(3pt) #row.text], ..part.answers.map(_ => tick))).flatten(),
    )
  } else {
    block(breakable: false, above: 9pt, below: 9pt, width: 100%, {
      own[#if part.number != "" [ #text(fill: quiet, part.number) #h(3pt) ]#part.text]
      if part.note != "" { linebreak(); small(part.note) }
      v(2pt)
      if part.kind == "choice" {
        for answer in part.answers { box(inset: (right: 14pt, y: 3pt), [#tick #h(4pt) #own(answer)]) }
        if part.hasLine { block(above: 4pt, write(100%)) }
      } else if part.kind == "rating" {
        grid(
          columns: (auto, 1fr, auto),
          column-gutter: 7pt,
          align: horizon,
          small(own(part.low)),
          grid(columns: part.steps.map(_ => 1fr), align: center, row-gutter: 3pt, ..part.steps.map(each => small(each)), ..part.steps.map(_ => tick)),
          small(own(part.high)),
        )
      } else if part.kind == "amount" {
        [#write(28mm) #h(3pt) #small(part.unit)]
      } else {
        for _ in range(3) { block(above: 8pt, write(100%)) }
      }
    })
  }
}

#v(8pt)
#block(breakable: false, width: 100%, fill: wash, radius: 4pt, inset: 8pt, [
  #text(size: 9pt, own(f.form.attribution)) \
  #tiny(f.form.licence)
])
`}`;
