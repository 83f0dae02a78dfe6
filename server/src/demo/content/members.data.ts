import type { Day } from "@attune/core";
import { dayAfter } from "./days.ts";
import type { DemoMember } from "./shape.ts";

/** The invented people who work here. Their licences are no licences of any place on earth. */
export const makeMembers = (today: Day): readonly DemoMember[] => [
  {
    key: "miriam-adler",
    name: "Dr Miriam Adler",
    email: "miriam.adler@lindenhof.invalid",
    roles: ["therapist", "supervisor"],
    licences: [
      {
        title: "Psychological psychotherapist (invented)",
        issuedBy: "Demo Chamber of Psychotherapists (invented)",
        number: "DEMO-1041",
        validUntil: dayAfter(today, 640),
      },
      {
        title: "Supervisor in cognitive-behavioural therapy (invented)",
        issuedBy: "Demo Chamber of Psychotherapists (invented)",
        number: "DEMO-1041-S",
        validUntil: dayAfter(today, 300),
      },
    ],
    approaches: ["cognitive-behavioural"],
    presentations: ["anxiety", "depression", "ptsd", "ocd", "bipolar", "loss", "life-changes"],
    about:
      "I work with you on what keeps a problem going today, in small steps that you can check for yourself. We agree at the start how we will both see whether it helps, and we look at it together every week.",
  },
  {
    key: "tomasz-wren",
    name: "Tomasz Wren",
    email: "tomasz.wren@lindenhof.invalid",
    roles: ["therapist"],
    licences: [
      {
        title: "Psychodynamic psychotherapist (invented)",
        issuedBy: "Demo Chamber of Psychotherapists (invented)",
        number: "DEMO-1187",
        validUntil: dayAfter(today, 410),
      },
    ],
    approaches: ["psychodynamic"],
    presentations: ["anxiety", "depression", "ptsd", "relationship", "loss", "life-changes"],
    about:
      "Many people who come to me say that the same thing keeps happening to them, with different faces. We take time to find out what it is, where it was learned, and how it turns up between the two of us.",
  },
  {
    key: "ines-calloway",
    name: "Ines Calloway",
    email: "ines.calloway@lindenhof.invalid",
    roles: ["therapist"],
    licences: [
      {
        title: "Person-centred and experiential psychotherapist (invented)",
        issuedBy: "Demo Chamber of Psychotherapists (invented)",
        number: "DEMO-1230",
        validUntil: dayAfter(today, 520),
      },
    ],
    approaches: ["humanistic"],
    presentations: ["anxiety", "depression", "ptsd", "bipolar", "relationship", "loss", "life-changes"],
    about:
      "You know more about your life than I do. I try to understand it as you live it, without hurry and without a verdict, and to stay near when it becomes hard to say. Couples are welcome too.",
  },
  {
    key: "jonah-petrie",
    name: "Jonah Petrie",
    email: "jonah.petrie@lindenhof.invalid",
    roles: ["trainee"],
    licences: [
      {
        title: "In training for psychotherapist, under supervision (invented)",
        issuedBy: "Demo Training Institute (invented)",
        number: "DEMO-T-077",
        validUntil: dayAfter(today, 230),
      },
    ],
    approaches: ["cognitive-behavioural"],
    presentations: ["relationship", "life-changes"],
    about:
      "I am in the third year of my training and see clients under the supervision of Dr Adler. I say so at the start, and you may ask me anything about it.",
  },
  {
    key: "ruth-sandoval",
    name: "Ruth Sandoval",
    email: "ruth.sandoval@lindenhof.invalid",
    roles: ["administrator"],
    licences: [],
    approaches: [],
    presentations: [],
    about:
      "I answer the telephone, find you an appointment and keep the calendar. I do not see what you tell your therapist.",
  },
];
