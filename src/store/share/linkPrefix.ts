/** The prefix of an experiment in a link. */
export const linkPrefix = '#x='
