/** What the map says once there is an instance. */
export const stage = {
  group: 'Sec. group',
  open: 'open',
  closed: 'closed',
  checks: { ebs: 'Attached EBS', system: 'System', instance: 'Instance' },
  looksAt: {
    ebs: 'the I/O of its volumes',
    system: 'power, network, hardware of its host',
    instance: 'asks the network card by ARP · not the app, not the group',
  },
  notRun: 'not made',
  notApplicable: 'none for this type',
  nobodyTold: 'A failed check notifies nobody by itself.',
  wayOfAlarm: 'metric → alarm → topic → mail, SMS, Slack',
  moreVolumes: (n: number) => (n === 1 ? '1 more volume' : `${n} more volumes`),
  shelf: {
    title: 'Shelf · not attached',
    billed: (rate: string) => `still billed ${rate}`,
    more: (n: number) => `${n} more`,
    snapshots: 'Snapshots',
    images: 'Images',
  },
}
