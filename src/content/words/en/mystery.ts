import type { FaultName } from '#engine/world/faults/names.ts'

/** By diagnosis: faults that look alike from outside share one. */
type Diagnosis = Exclude<
  FaultName,
  | 'HostPowerLost'
  | 'HostNetworkLost'
  | 'HostHardwareFailing'
  | 'HostSoftwareFailing'
  | 'VolumeIOStalled'
  | 'VolumeUnreachable'
>

const seen: Readonly<Record<Diagnosis | 'host' | 'volume', string>> = {
  host: 'The system check failed, and the instance check with it; the system log showed nothing. From outside, the four host faults look the same.',
  volume:
    'Only the attached EBS check failed. Whether the path or EBS itself is at fault shows in whether a stop and start helps.',
  MemoryExhausted:
    'Only the instance check failed, with the CPU near 100 %. After a reboot, or at once in the screenshot: “Out of memory: kill process”.',
  OSHung:
    'Only the instance check failed. The screenshot, or the system log after a reboot, shows a soft lockup; after the reboot it worked again.',
  FileSystemCorrupt:
    'Only the instance check failed, also after a reboot. The system log then ends with “fsck died” and “General error mounting filesystems”.',
  NetworkMisconfigured:
    'Only the instance check failed, though the OS boots to its prompt: “Bringing up interface eth0: Device eth0 has different MAC address than expected”.',
  StartupMisconfigured:
    'Only the instance check failed, since a reboot. The system log ends with “fsck: No such file or directory while trying to open”.',
  KernelIncompatible:
    'Only the instance check failed, since a reboot. The system log ends with “FATAL: kernel too old”.',
  RootDiskFull:
    'The checks passed and the web server was down; inside, df shows 100 %. After a reboot the system log says “No space left on device”.',
  SecurityGroupClosed:
    'All checks passed, everything inside was fine, and the security group’s inbound rules were gone.',
  WebServerCrashed: 'All checks passed and SSH answered; only HTTP was refused.',
}

export const mystery = {
  title: 'Mystery fault',
  intro:
    'One of the faults is chosen at random and kept secret. Find out which, from the checks, the system log, the screenshot and the metrics.',
  start: 'Put one in',
  again: 'Put in another',
  notRunning: 'Only a running instance whose OS answers can have one.',
  on: 'A mystery fault is on: investigate.',
  since: (time: string) => `${time} so far`,
  tries: (n: number) => (n === 1 ? '1 try' : `${n} tries`),
  where: 'Where to look',
  look: {
    checks: 'Checks',
    monitoring: 'Monitor',
    network: 'Network',
    systemLog: 'System log',
    screenshot: 'Screenshot',
  },
  choose: 'What is it?',
  choices: {
    host: 'The physical host: power, network, hardware or software',
    volume: 'A volume, or the path to it',
  },
  none: 'Choose…',
  name: 'This is it',
  wrong: (name: string) => `Wrong: it is not “${name}”.`,
  reveal: 'Give up: reveal',
  solved: (name: string) => `Right: ${name}`,
  revealed: (name: string) => `It was: ${name}`,
  after: (time: string) => `${time} after it began`,
  took: (time: string, tries: string) => `${time} after it began, ${tries}`,
  seenTitle: 'How it could be seen',
  seen,
  cure: 'What helps',
}
