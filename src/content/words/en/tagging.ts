/** Names and tags of things. */
export const tagging = {
  rename: {
    title: (thing: string) => `Edit the name of ${thing}`,
    name: 'Name',
    hint: 'A name is the tag “Name”. Several things may have the same one, and nothing in AWS depends on it.',
    apply: 'Save',
    same: 'Nothing is changed yet.',
  },
  tags: {
    title: (thing: string) => `Manage tags of ${thing}`,
    text: 'Tags are for people, for scripts and for the bill. AWS does nothing with them.',
    key: 'Key',
    value: 'Value',
    keyOf: (n: number) => `Key ${n}`,
    valueOf: (n: number) => `Value ${n}`,
    remove: (key: string) => (key === '' ? 'Remove this tag' : `Remove the tag ${key}`),
    add: 'Add a tag',
    none: 'No tags yet.',
    used: (n: number, most: number) => `${n} of ${most}`,
    full: 'A resource carries at most 50 tags.',
    noKey: 'Every tag needs a key.',
    twice: (key: string) => `The key “${key}” is there twice.`,
    same: 'Nothing is changed yet.',
    apply: 'Save',
  },
}
