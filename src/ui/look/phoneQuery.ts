/** The media query for a tall map and the page one column; `tablet:` begins above it. */
export const phoneQuery = '(width < 43.75rem)'
