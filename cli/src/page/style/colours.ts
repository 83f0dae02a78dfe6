/**
 * Each meaning has three colours: one for shapes, one for its words (`-text`, dark enough to read when small) and one
 * to lie under its words (`-wash`). All words keep 4.5 to 1 against whatever they lie on, shapes 3 to 1 against cards.
 */
const LIGHT = `
--paper:#FAF8F4;--card:#FFFFFF;--ink:#1F2D33;--ink-2:#55656B;--ink-3:#5D6B70;--line:#E7E2D9;--faint:#F1EDE5;--wash:#F2EEE6;
--pine:#22615C;--pine-wash:#E4EFEC;
--affective:#D9654B;--affective-text:#A8412B;--affective-wash:#FBE9E4;
--cognitive:#5B62B5;--cognitive-text:#4C53A3;--cognitive-wash:#EAEBF7;
--exploring:#2B8A86;--exploring-text:#1B6663;--exploring-wash:#E0F1F0;
--sympathy:#C0861A;--sympathy-text:#7C550C;--sympathy-wash:#FAF0DA;
--judging:#96527A;--judging-text:#823F66;--judging-wash:#F5E8EF;
--directing:#8A8F98;--directing-text:#565B63;--directing-wash:#EFF0F1;
--validating:#5F8440;--validating-text:#456129;--validating-wash:#EAF1E2;
--cue:#D9654B;--cue-text:#A8412B;--cue-line:#E6B7AC;--area:#F6D9D1;--missed:#B3423A;--missed-text:#A63A32;--none:#D8D3C8;`;

const DARK = `
--paper:#14191B;--card:#1B2225;--ink:#E8E4DB;--ink-2:#B5BFC1;--ink-3:#98A4A7;--line:#323C40;--faint:#283135;--wash:#242D30;
--pine:#83C8BF;--pine-wash:#1E3431;
--affective:#E4806A;--affective-text:#F2A695;--affective-wash:#3A2622;
--cognitive:#8A91DE;--cognitive-text:#B3B8F0;--cognitive-wash:#282B46;
--exploring:#46ABA6;--exploring-text:#77CCC7;--exploring-wash:#1B3635;
--sympathy:#D9A441;--sympathy-text:#E6BF70;--sympathy-wash:#3A3019;
--judging:#C486A6;--judging-text:#DDADC6;--judging-wash:#3A2733;
--directing:#9AA0A8;--directing-text:#BFC4CA;--directing-wash:#2C3136;
--validating:#8FB26A;--validating-text:#AFCD92;--validating-wash:#27331E;
--cue:#E4806A;--cue-text:#F2A695;--cue-line:#7A4A3F;--area:#4A2E28;--missed:#E0736B;--missed-text:#F0968E;--none:#4A5458;`;

const TONES = ["affective", "cognitive", "exploring", "sympathy", "judging", "directing", "validating"];

const toneRules = (tone: string): string =>
  `.chip.${tone}{background:var(--${tone}-wash);color:var(--${tone}-text)}.dot.${tone},.bar .${tone}{background:var(--${tone})}.turn-bar.${tone}{fill:var(--${tone})}.ev.${tone}{border-color:var(--${tone})}`;

/** On paper the page is light whatever the screen is. */
export const COLOURS = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
@media print{:root{color-scheme:light}}
${TONES.map(toneRules).join("\n")}
.dot.none{background:var(--none)}.turn-bar.none{fill:var(--none)}.ev.cue{border-color:var(--cue)}.ev.depth{border-color:var(--ink-3)}
.chip.cue,.chip.depth,.chip.plain,.chip.second{background:none;border-color:var(--line)}
.chip.cue{border-color:var(--cue-line);color:var(--cue-text)}.chip.depth{border-color:var(--cue-line);color:var(--cue-text)}.chip.plain{color:var(--ink-2)}`;
