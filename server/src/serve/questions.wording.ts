/** What is asked at the terminal. */
export const questions = {
  passphrase: "Passphrase (empty if it is forgotten):",
  newPassphrase: "Choose a passphrase of 15 characters or more:",
  again: "Once more:",
  recoveryCode: "The key was not found. Recovery code, all groups in one line:",
} as const;
