/** After what a signal rests on, where the form says something else by now. */
export const AMENDED = "The form was put right later: the answer is another one now.";
