/** `1 volume`, `3 volumes` */
const several = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`

/** What is said of several things at once. */
export const picking = {
  pick: (name: string) => `Select ${name}`,
  pickAll: 'Select all that are shown',
  picked: (n: string) => `${n} selected`,
  letGo: 'Clear the selection',
  bar: 'What is selected',
  things: {
    instance: (n: number) => several(n, 'instance'),
    volume: (n: number) => several(n, 'volume'),
    snapshot: (n: number) => several(n, 'snapshot'),
    image: (n: number) => several(n, 'image'),
    address: (n: number) => several(n, 'Elastic IP'),
    group: (n: number) => several(n, 'security group'),
    keyPair: (n: number) => several(n, 'key pair'),
    alarm: (n: number) => several(n, 'alarm'),
    topic: (n: number) => several(n, 'topic'),
  },
  title: (command: string, things: string) => `${command} ${things}?`,
  cannot: (n: number, all: number) => `${n} of ${all} cannot`,
  others: {
    whole:
      'One request names them all, and AWS refuses the whole request because of one of them. Nothing would happen to the others.',
    zones:
      'One request names them all. In the zone of a protected instance AWS would terminate none of them; in other zones it terminates them, and answers with the error all the same.',
    each: 'Each is a request of its own: AWS refuses these, and does the others.',
  },
  total: (money: string) => `${money} in all`,
  only: (command: string, n: number) => `${command} the other ${n}`,
  allOf: (command: string, n: number) => `${command} ${n}`,
  more: (n: number) => `and ${n} more`,
  noneLeft: 'AWS refuses all of them.',
  goneForGood: 'AWS has no way back from this. Here, Undo brings it back.',
}
