/** A link that is shown once and handed over in person. */
export const en = {
  link: "The link",
  once: "It is shown only now, and works once.",
  until: (when: string) => `It works until ${when}.`,
  copy: "Copy the link",
  copied: "The link was copied.",
  copyByHand: "This browser does not allow copying here. Mark the link and copy it.",
  scan: "To scan with the other person's telephone",
  picture: "QR code of the link",
  thisMachine:
    "This address is reached from this computer only. Hand over this device, or open Attune by the practice's address.",
} as const;
