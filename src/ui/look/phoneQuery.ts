/** The media query for a tall map and a page of one column; `tablet:` begins above it. */
export const phoneQuery = '(max-width: 699px)'
