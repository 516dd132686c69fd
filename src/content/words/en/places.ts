/** What the map's cards, arrows and zones are, where somebody asks. */
export const places = {
  kinds: { state: 'State', way: 'Arrow', zone: 'Part of the map' },
  between: (from: string, to: string) => `${from} → ${to}`,
  image: 'AMI',
  takes: 'Takes',
  atOnce: 'nothing: it is accepted at once',
  typically: (shortest: string, longest: string) => `typically ${shortest} to ${longest}, simulated`,
  leadsFrom: 'Comes from',
  leadsTo: 'Leads to',
  inIt: 'In it now',
  nobody: 'No instance.',
  asked: 'Asked by',
  somebody: 'somebody, or an alarm or AWS in their place',
  itself: 'nobody: AWS goes on by itself',
  more: 'More in AWS’s documentation',
  state: (name: string, n: number) => `State ${name}: ${n === 1 ? '1 instance' : `${n} instances`} in it`,
  way: (name: string, from: string, to: string) => `${name}: what leads from ${from} to ${to}`,
  zone: (name: string) => `What ${name} shows`,
  nearer: (name: string) => `Show ${name} from near`,
  ways: {
    placed: 'AWS has found a host and switched it on. From here on the instance is billed, while its OS still boots.',
    off: 'The OS has shut down, and the instance leaves its host. Its EBS volumes and Elastic IPs are still billed.',
    ramToDisk: 'RAM has been written to the root volume, and the instance leaves its host. Until here it is billed.',
    terminated: 'The instance is gone for good. It stays in the lists for about an hour and is not billed.',
    launchFailed:
      'AWS took the request and could not launch it: the quota of volumes is used up, or a volume may not be opened. The state reason says which. Without capacity the request itself is refused, and no instance appears.',
  },
  zones: {
    lifecycle:
      'The states of all your instances, and what leads from one to another. Carry an instance along an arrow, or press the word on it.',
    anatomy:
      'What the selected instance is made of: volumes on their cables, its host, its network card, and whom its security group lets in.',
    alarms:
      'The three status checks, each straight below what it looks at, and whom an alarm tells when one of them fails.',
  },
  joined: {
    volume: (instance: string) => `Joined to ${instance}; the Attached EBS check looks at it`,
    host: (instance: string) => `Carries ${instance}; the System check looks at it`,
    network: (instance: string) => `Joined to ${instance} and to its security group; the Instance check asks it`,
    group: (instance: string) => `Stands between the network card of ${instance} and whoever knocks`,
    probe: 'Knocks at the security group from outside',
    metric: (alarm: string | undefined) => (alarm === undefined ? 'No alarm reads it' : `Read by the alarm ${alarm}`),
    alarm: (metric: string, topic: string | undefined) =>
      topic === undefined ? `Reads ${metric}; tells no topic` : `Reads ${metric}; tells the topic ${topic}`,
    topic: 'Told by the alarm; tells mail, phone and Slack',
    state: (to: string) => `Leads to ${to}`,
    end: 'Leads nowhere',
  },
}
