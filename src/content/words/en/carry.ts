/** What is lost by a deed, as far as the thing has it. */
interface Lost {
  readonly address: boolean
  readonly ram: boolean
  readonly forGood: boolean
}

const lowered = (label: string) => `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`

/** What is said while something of the map is carried to another place. */
export const carry = {
  picked: (name: string, places: number) => `${name} picked up, ${places === 1 ? '1 place' : `${places} places`}.`,
  drop: (place: string, deed: string) => `${place}: drop to ${lowered(deed)}`,
  dropHere: (deed: string) => `Drop to ${lowered(deed)}`,
  breaks: (fault: string) => `Break: ${fault}`,
  putBack: (name: string) => `${name} put back`,
  restores: (zone: string) => `Create a volume from it in ${zone} and attach it`,
  several: (deed: string, able: number, all: number) => (able === all ? `${deed} ${all}` : `${deed} ${able} of ${all}`),
  instances: (n: number) => `${n} instances`,
  changed: (name: string) => `${name} changed meanwhile and is back in its place`,
  here: 'It is here already',
  passing: 'Only passed through',
  elsewhere: (place: string) => `Goes onto: ${place}`,
  lost: ({ address, ram, forGood }: Lost) =>
    forGood
      ? 'cannot be undone in AWS'
      : [ram && 'RAM', address && 'public IP'].filter(Boolean).join(' and ') + (ram && address ? ' go' : ' goes'),
  held: 'Time stands still',
  byKeys: (arrows: string) => `${arrows} places · Enter drop · Esc back`,
  places: {
    reboot: 'Reboot',
    ami: 'AMI',
    host: 'Host',
    machine: 'Instance',
    root: 'Root',
    volume: 'Volume',
    network: 'Network card',
    gate: 'Security group',
    shelf: 'Shelf',
    free: 'Free place',
  },
  /** the deed first: no name, however long, stands in its way */
  did: (deed: string, name: string) => `${deed}: ${name}`,
  toast: 'Done on the map',
  undo: 'Undo',
  takeOff: (fault: string, place: string) => `Take off: ${fault}, ${place}`,
  onto: (fault: string, place: string) => `${fault} → ${place}`,
  stuck: 'on',
  more: (n: number) => `+${n}`,
  moreOf: (n: number) => `${n} more faults`,
  stickers: 'Fault stickers',
  short: {
    HostPowerLost: 'Power lost',
    HostNetworkLost: 'Network lost',
    HostHardwareFailing: 'Hardware fails',
    HostSoftwareFailing: 'Software fails',
    MemoryExhausted: 'Memory full',
    OSHung: 'OS hangs',
    FileSystemCorrupt: 'Corrupt files',
    NetworkMisconfigured: 'Wrong network',
    StartupMisconfigured: 'Wrong start-up',
    KernelIncompatible: 'Wrong kernel',
    RootDiskFull: 'Disk full',
    VolumeIOStalled: 'I/O stalls',
    VolumeUnreachable: 'Unreachable',
    SecurityGroupClosed: 'Group closed',
    WebServerCrashed: 'Web crashes',
    KmsKeyDenied: 'KMS denied',
    RequestsThrottled: 'Throttled',
    ReadsLag: 'EC2 lags',
  },
}
