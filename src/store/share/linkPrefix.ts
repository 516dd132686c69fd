/** What stands before an experiment in a link. */
export const linkPrefix = '#x='
