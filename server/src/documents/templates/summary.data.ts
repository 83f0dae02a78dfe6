import { LOOK } from "./look.data.ts";

/** The clinician's two pages: measures on the first, the work on the second. */
export const SUMMARY_TEMPLATE = `${LOOK}
#head()

== #f.words.course
#f.sentence
#if "chart" in f { block(width: 100%, picture(f.chart.drawn, f.chart.alt)) }

#if f.measures.len() > 0 {
  [== #f.words.measures]
  rows((1.1fr, 1.3fr, 1.3fr, 1.6fr, 1.3fr), left, f.words.columns, f.measures)
}
#if f.moreMeasures != "" [ #small(f.moreMeasures) ]

#pagebreak()

== #f.words.triangle
#tiny(f.words.triangleWords)
#if f.triangle.len() > 0 {
  rows((auto, 1fr, 1fr, 1.2fr, 1.4fr), (left, right, right, right, right), f.words.triangleColumns, f.triangle)
}
#if f.triangleNote != "" [ #small(f.triangleNote) ]

#grid(
  columns: (1fr, 1fr),
  column-gutter: 9mm,
  [
    == #f.words.attendance
    #f.attendance

    == #f.words.goals
    #for goal in f.goals {
      block(breakable: false, below: 9pt, [#goal.text #if goal.state != "" [ #small[(#goal.state)] ] #linebreak() #small(goal.rating)])
    }
    #if f.moreGoals != "" [ #small(f.moreGoals) ]
  ],
  [
    == #f.words.plan
    #if f.plan.agreed.len() + f.plan.next.len() == 0 [ #small(f.words.noPlan) ]
    #if f.plan.agreed.len() > 0 [
      === #f.words.agreed
      #points(f.plan.agreed)
    ]
    #if f.plan.next.len() > 0 [
      === #f.words.nextSteps
      #points(f.plan.next)
    ]
    #if f.plan.more != "" [ #small(f.plan.more) ]
  ],
)

== #f.words.signals
#if f.signalsNote != "" [ #small(f.signalsNote) ]
#for signal in f.signals {
  block(breakable: false, below: 9pt, [#text(weight: "semibold", signal.title) #h(4pt) #small(signal.state) #if signal.said != "" [ #linebreak() #signal.said ]])
}
#if f.moreSignals != "" [ #small(f.moreSignals) ]

#v(1fr)
== #f.words.sources
#tiny(points(f.sources))
`;
