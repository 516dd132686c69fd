export const time = {
  label: 'Time',
  play: 'Play',
  pause: 'Pause',
  next: 'Next event',
  nothingNext: 'Nothing is waiting to happen.',
  speed: 'Speed',
  times: (n: number) => `${n}×`,
  waitingFor: (time: string) => `next in ${time}`,
  lanes: { state: 'State', checks: 'Checks', address: 'Address', alarm: 'Alarm' },
  noAddress: 'no public address',
  now: 'now',
}
