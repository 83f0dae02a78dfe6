import { LOOK } from "./look.data.ts";

/** The client's one page. */
export const PROGRESS_TEMPLATE = `${LOOK}
#head()
#v(4pt)
#text(size: 13pt, f.sentence)

#if "chart" in f {
  block(width: 100%, picture(f.chart.drawn, f.chart.alt))
  small(f.words.howToRead)
  v(6pt)
}

#grid(
  columns: (1fr, 1fr),
  column-gutter: 9mm,
  [
    == #f.words.goals
    #if f.goals.len() == 0 [ #small(f.words.noGoals) ]
    #for goal in f.goals {
      block(breakable: false, below: 9pt, {
        goal.text
        if goal.state != "" [ #small[(#goal.state)] ]
        linebreak()
        if "share" in goal {
          box(width: 38mm, height: 5pt, baseline: -1pt, fill: pine-wash, radius: 2.5pt, align(left, box(width: goal.share * 1%, height: 5pt, fill: pine, radius: 2.5pt)))
          h(5pt)
        }
        small(goal.rating)
        if "firstStep" in goal {
          linebreak()
          small(goal.firstStep)
        }
      })
    }
    #if f.moreGoals != "" [ #small(f.moreGoals) ]
  ],
  [
    == #f.words.notes
    #if f.notes.len() == 0 [ #small(f.words.noNotes) ]
    #for note in f.notes {
      block(breakable: false, below: 7pt, [#small(note.day) #linebreak() #note.text])
    }
    #if f.moreNotes != "" [ #small(f.moreNotes) ]
  ],
)

#v(1fr)
#block(width: 100%, fill: wash, radius: 5pt, inset: (x: 12pt, y: 11pt), [
  #show heading.where(level: 2): set block(above: 0pt)
  == #f.words.notSaid
  #set text(size: 9.5pt)
  #points(f.words.notSaidWords)
])
`;
