/** Where the picture in a browser's tab is. */
export const ICON_PATH = "/assets/icon.svg";

/** Three corners that are held together: shown, predicted, felt. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#22615c"/>
<path d="M16 8.5 24 22.5H8Z" fill="none" stroke="#ffffff" stroke-width="2" stroke-linejoin="round"/>
<circle cx="16" cy="8.5" r="3" fill="#ffffff"/>
<circle cx="24" cy="22.5" r="3" fill="#f0c46c"/>
<circle cx="8" cy="22.5" r="3" fill="#8cc7bd"/>
</svg>
`;
