/** The media query for a tall map and the page one column; `tablet:` begins above it. */
export const phoneQuery = '(width < 43.75rem)'

/** The media query for a lesson above the map; a low window has it beside the map, which `beside:` says of a narrow one. */
export const aboveQuery = '(width < 40rem), ((width < 43.75rem) and (height > 30rem))'
