/** Where the map is tall and the page one column; `tablet:` begins above it. */
export const phoneQuery = '(width < 43.75rem)'
