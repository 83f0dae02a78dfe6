import { Fragment } from "react";

/** A number that a telephone can call; whatever else stands there is shown as it is. */
const WHOLE = /^[+\d][\d\s()/.-]{1,24}$/;
/** A number within a line that somebody wrote: six digits at least, so that no year and no hour becomes one. */
const WITHIN = /(\+?\d(?:[\s()/.-]?\d){5,15})/;

const callable = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, "")}`;

export const Dial = ({ number }: { readonly number: string }) =>
  WHOLE.test(number) ? (
    <a className="dial" href={callable(number)}>
      {number}
    </a>
  ) : (
    <span className="dial">{number}</span>
  );

/** A line of somebody's own words, in which numbers can be called; one that is a number alone may be as short as 112. */
export const Callable = ({ words }: { readonly words: string }) =>
  WHOLE.test(words) ? <Dial number={words} /> : <WithNumbers words={words} />;

const WithNumbers = ({ words }: { readonly words: string }) => (
  <>
    {words.split(WITHIN).map((part, at) =>
      at % 2 === 1 ? (
        <a key={`${at} ${part}`} className="dial-within" href={callable(part)}>
          {part}
        </a>
      ) : (
        <Fragment key={`${at} ${part}`}>{part}</Fragment>
      ),
    )}
  </>
);
