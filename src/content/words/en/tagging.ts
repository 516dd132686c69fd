/** Names and tags of things. */
export const tagging = {
  rename: {
    title: (thing: string) => `Edit the name of ${thing}`,
    name: 'Name',
    hint: 'A name is the tag “Name”. Several things may have the same one: AWS tells them apart by their ids.',
    apply: 'Save',
    same: 'Nothing is changed yet.',
  },
  tags: {
    title: (thing: string) => `Manage tags of ${thing}`,
    text: 'Tags are labels: for people, scripts, cost reports and access rules. What they are on does not work any differently.',
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
