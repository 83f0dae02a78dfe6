/**
 * The look that all documents share, in typst: white paper, pine, one serif that typst brings along, figures that stand
 * under each other. It reads nothing but the facts it is given.
 */
export const LOOK = `
#let f = json(bytes(sys.inputs.facts))
#let pine = rgb("#22615c")
#let ink = rgb("#1f2d33")
#let quiet = rgb("#55656b")
#let wash = rgb("#f7f3eb")
#let pine-wash = rgb("#e4efec")
#let hair = 0.6pt + rgb("#d9d3c7")

#set document(title: f.title, author: "Attune")
#set page(
  paper: "a4",
  margin: (x: 19mm, top: 16mm, bottom: 23mm),
  footer: context {
    set text(size: 7.5pt, fill: quiet)
    line(length: 100%, stroke: hair)
    v(-4pt)
    let at = counter(page).get().first()
    let all = counter(page).final().first()
    grid(
      columns: (1fr, auto),
      column-gutter: 8mm,
      [#f.foot.describes #f.foot.made],
      f.foot.page.replace("{page}", str(at)).replace("{pages}", str(all)),
    )
  },
)
#set text(font: "Libertinus Serif", size: 10pt, fill: ink, lang: f.language, number-width: "tabular")
#set par(leading: 0.58em, spacing: 0.8em)
#show heading.where(level: 1): set block(above: 0pt, below: 12pt)
#show heading.where(level: 1): set text(size: 21pt, weight: "regular", fill: pine)
#show heading.where(level: 2): set block(above: 17pt, below: 9pt)
#show heading.where(level: 2): set text(size: 12.5pt, weight: "semibold", fill: pine)
#show heading.where(level: 3): set block(above: 9pt, below: 6pt)
#show heading.where(level: 3): set text(size: 9.5pt, weight: "semibold", fill: quiet)

#let small(body) = text(size: 8.5pt, fill: quiet, body)
#let tiny(body) = text(size: 7.5pt, fill: quiet, body)

#let head() = {
  heading(level: 1, f.title)
  small(f.meta.join("  ·  "))
  v(-2pt)
  line(length: 100%, stroke: 0.9pt + pine)
}
#let picture(drawn, alt) = image(bytes(drawn), format: "svg", width: 100%, alt: alt)
#let points(items) = if items.len() > 0 { list(tight: false, spacing: 0.55em, indent: 0pt, body-indent: 6pt, marker: text(fill: pine)[•], ..items) }
#let rows(columns, align, header, cells) = table(
  columns: columns,
  align: align,
  stroke: (x, y) => (bottom: hair),
  inset: (x: 4pt, y: 3.6pt),
  table.header(..header.map(each => text(size: 8pt, fill: quiet, weight: "semibold", each))),
  ..cells.flatten().map(each => text(size: 9pt, each)),
)
`;
