import { describe, expect, test } from "vitest";
import { readChatWords } from "./words.ts";

describe("the words of a CHAT main line", () => {
  test.each([
    ["<I want> [//] I need it .", "I want I need it."],
    ["I [/] I &-uh went &+s shopping !", "I I uh went s- shopping!"],
    ["and then I just +...", "and then I just..."],
    ["and then you +/.", "and then you--"],
    ["did she +/?", "did she--"],
    ["what did I +//.", "what did I--"],
    ["did you really +!?", "did you really?!"],
    ["xxx my sister yyy .", "[unintelligible] my sister [unintelligible]."],
    ["xxx.", "[unintelligible]."],
    ["it was (.) hard (..) very (1.5) hard .", "it was hard very hard."],
    ["(be)cause I (a)m tired .", "because I am tired."],
    ["&=laughs okay .", "[laughs] okay."],
    ["&=looks_away no .", "[looks away] no."],
    ["+< yes , I do .", "yes, I do."],
    ['+" I quit , she said +"/.', "I quit, she said."],
    ["gonna [: going to] go [* m] home [% sadly] .", "gonna go home."],
    ["it 0is over .", "it over."],
    ["no: never:: said at 10:30 .", "no never said at 10:30."],
    ["mama@f Star_Wars black+bird .", "mama Star Wars black bird."],
    ["write to dana@example.org .", "write to dana@example.org."],
    ["well ‡ doctor „ you know ?", "well, doctor, you know?"],
    ["↑so ⌈yeah⌉ .", "so yeah."],
    ["&{l=laughs so it went &}l=laughs .", "so it went."],
    ["0 .", ""],
    ["(.) .", ""],
    ["＜ａ［b］（c）＆ ＠ １：2", "<ａ[b](c)& @ １:2"],
  ])("%s", (line, words) => {
    expect(readChatWords(line)?.text).toBe(words);
  });

  test("what somebody else put in is theirs", () => {
    expect(readChatWords("when you &*CLI:mm_hm left him .")).toEqual({
      text: "when you left him.",
      interposed: [{ code: "CLI", text: "mm hm" }],
      remarksRemoved: 0,
    });
  });

  test("remarks and words left out are counted", () => {
    expect(readChatWords("he [= the boss] 0is gone [!] .")?.remarksRemoved).toBe(3);
  });

  test("are not to be had where a bracket is left open", () => {
    expect(readChatWords("so [= the boss .")).toBeUndefined();
  });
});
