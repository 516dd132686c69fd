/** A name with a number behind its dash, as of an instance or a Region. */
const name = /\b([a-z]+(?:-[a-z]+)*-\d+[a-z]?)\b/

/** The pieces of a text; each second one is a name that is not to be broken at its dash. */
export const namesIn = (text: string): readonly string[] => text.split(name)
