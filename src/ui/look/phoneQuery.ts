/** Where the map is tall and the page one column; `tablet:` begins above it. */
export const phoneQuery = '(max-width: 699px)'
